//! The lookups as users write them, with this crate and with each peer. The tests below
//! check that all lookups of a kind return the same.

use http_registry::{Method, MethodError, StatusCode};

use crate::peers::{PHRASES, PhfMethod, StrumMethod, StrumStatus, match_method};
use crate::registries::EdgeStatus;

/// Looking up the phrase of a code that is a number.
pub mod phrase_of_number {
    use super::{EdgeStatus, PHRASES, StatusCode, StrumStatus};

    /// With http-registry.
    #[must_use]
    #[inline]
    pub fn ours(code: u16) -> Option<&'static str> {
        StatusCode::from_u16(code).ok().map(StatusCode::phrase)
    }

    /// With a type that includes three registries.
    #[must_use]
    #[inline]
    pub fn three_includes(code: u16) -> Option<&'static str> {
        EdgeStatus::from_u16(code).ok().map(EdgeStatus::phrase)
    }

    /// With the `http` crate.
    #[must_use]
    #[inline]
    pub fn http(code: u16) -> Option<&'static str> {
        let status = http::StatusCode::from_u16(code).ok()?;
        status.canonical_reason()
    }

    /// With `strum`, and a `match` for the phrase.
    #[must_use]
    #[inline]
    pub fn strum(code: u16) -> Option<&'static str> {
        StrumStatus::from_repr(code).map(StrumStatus::phrase)
    }

    /// By hand, the fastest possible lookup.
    #[must_use]
    #[inline]
    pub fn by_hand(code: u16) -> Option<&'static str> {
        *PHRASES.get(usize::from(code).wrapping_sub(100))?
    }
}

/// Looking up the phrase of a code that is three digits.
pub mod phrase_of_digits {
    use super::{StatusCode, StrumStatus};

    /// With http-registry.
    #[must_use]
    #[inline]
    pub fn ours(digits: [u8; 3]) -> Option<&'static str> {
        StatusCode::from_bytes(&digits).ok().map(StatusCode::phrase)
    }

    /// With the `http` crate.
    #[must_use]
    #[inline]
    pub fn http(digits: [u8; 3]) -> Option<&'static str> {
        let status = http::StatusCode::from_bytes(&digits).ok()?;
        status.canonical_reason()
    }

    /// With `strum`, which cannot parse the number itself.
    #[must_use]
    #[inline]
    pub fn strum(digits: [u8; 3]) -> Option<&'static str> {
        let code = std::str::from_utf8(&digits).ok()?.parse().ok()?;
        StrumStatus::from_repr(code).map(StrumStatus::phrase)
    }
}

/// Looking up the method of a token.
pub mod method {
    use super::{Method, MethodError, PhfMethod, StrumMethod, match_method};

    /// With http-registry.
    ///
    /// # Errors
    ///
    /// For a token that is not registered.
    #[inline]
    pub fn ours(token: &str) -> Result<Method, MethodError> {
        Method::from_bytes(token.as_bytes())
    }

    /// With the `http` crate.
    ///
    /// # Errors
    ///
    /// If the bytes are not a token.
    #[inline]
    pub fn http(token: &str) -> Result<http::Method, http::method::InvalidMethod> {
        http::Method::from_bytes(token.as_bytes())
    }

    /// With a `match`.
    #[must_use]
    #[inline]
    pub fn by_match(token: &str) -> Option<StrumMethod> {
        match_method(token.as_bytes())
    }

    /// With `strum`.
    ///
    /// # Errors
    ///
    /// For a token that is not in the enum.
    #[inline]
    pub fn strum(token: &str) -> Result<StrumMethod, strum::ParseError> {
        token.parse()
    }

    /// With `strum` and `use_phf`.
    ///
    /// # Errors
    ///
    /// For a token that is not in the enum.
    #[inline]
    pub fn strum_phf(token: &str) -> Result<PhfMethod, strum::ParseError> {
        token.parse()
    }
}

#[cfg(test)]
mod tests {
    use http_registry::{Method, RegisteredMethod, StatusCode};

    use super::{method, phrase_of_digits, phrase_of_number};
    use crate::registries::{Few, Many, Most};
    use crate::traffic;

    #[test]
    fn all_peers_find_the_same_phrases() {
        for code in 0..=u16::MAX {
            let phrase = phrase_of_number::by_hand(code);
            assert_eq!(phrase_of_number::ours(code), phrase, "{code}");
            assert_eq!(phrase_of_number::strum(code), phrase, "{code}");
            if phrase.is_some() {
                assert_eq!(phrase_of_number::three_includes(code), phrase, "{code}");
            }
            // Some phrases of `http` are not the first one here, and it may lack a new
            // code.
            if let Some(http) = phrase_of_number::http(code) {
                let status = StatusCode::from_phrase(http).map(StatusCode::value);
                assert_eq!(status, Some(code), "{code}");
            }
            if let 100..1000 = code {
                let digits: [u8; 3] = code.to_string().as_bytes().try_into().unwrap();
                assert_eq!(phrase_of_digits::ours(digits), phrase, "{code}");
                assert_eq!(phrase_of_digits::strum(digits), phrase, "{code}");
            }
        }
    }

    #[test]
    fn all_peers_find_the_same_methods() {
        for registered in Method::ALL {
            let token = registered.as_str();
            assert_eq!(method::ours(token), Ok(*registered));
            assert_eq!(method::http(token).unwrap().as_str(), token);
            let position = *registered as usize;
            assert_eq!(method::strum(token).unwrap() as usize, position);
            assert_eq!(method::strum_phf(token).unwrap() as usize, position);
            assert_eq!(method::by_match(token).unwrap() as usize, position);
        }
        for token in traffic::unregistered_methods(1_000) {
            assert!(method::ours(token).is_err());
            assert!(method::strum(token).is_err());
            assert!(method::strum_phf(token).is_err());
            assert!(method::by_match(token).is_none());
        }
    }

    #[test]
    fn generated_registries_find_all_their_methods() {
        fn check<M: RegisteredMethod + PartialEq + std::fmt::Debug>(len: usize) {
            assert_eq!(M::ALL.len(), len);
            for method in M::ALL {
                assert_eq!(M::from_bytes(method.value().as_bytes()), Ok(*method));
            }
        }
        check::<Few>(39);
        check::<Many>(1_000);
        check::<Most>(4_000);
    }
}
