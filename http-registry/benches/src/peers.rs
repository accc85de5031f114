//! The code that a user would write without http-registry.

use strum::{EnumString, FromRepr};

macro_rules! codes {
    ($($code:literal $NAME:ident $phrase:literal;)*) => {
        /// The codes as a `strum` enum.
        #[allow(missing_docs, non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, FromRepr)]
        #[repr(u16)]
        pub enum StrumStatus {
            $($NAME = $code,)*
        }

        impl StrumStatus {
            /// Returns the phrase, with the usual `match`.
            #[must_use]
            pub const fn phrase(self) -> &'static str {
                match self {
                    $(Self::$NAME => $phrase,)*
                }
            }
        }

        /// A table of phrases, indexed by the code minus 100, for the fastest possible
        /// lookup.
        pub static PHRASES: [Option<&str>; 500] = {
            let mut table = [None; 500];
            $(table[$code - 100] = Some($phrase);)*
            table
        };
    };
}

macro_rules! methods {
    ($($token:literal $bytes:literal $NAME:ident;)*) => {
        /// The methods as a `strum` enum.
        #[allow(missing_docs, non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
        pub enum StrumMethod {
                    $(#[strum(serialize = $token)] $NAME,)*
        }

        /// The methods as a `strum` enum that looks them up with `phf`.
        #[allow(missing_docs, non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString)]
        #[strum(use_phf)]
        pub enum PhfMethod {
                    $(#[strum(serialize = $token)] $NAME,)*
        }

        /// Returns the method of a token, with the usual `match`.
        #[must_use]
        #[inline]
        pub const fn match_method(token: &[u8]) -> Option<StrumMethod> {
            match token {
                $($bytes => Some(StrumMethod::$NAME),)*
                _ => None,
            }
        }
    };
}

// Calls `codes!` and `methods!` with every row of IANA's registries.
include!(concat!(env!("OUT_DIR"), "/peers.rs"));
