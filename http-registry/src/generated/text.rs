//! Compares text in constants, and formats it with a width and a precision.

use core::fmt::{self, Write};
use core::iter::repeat_n;

/// How to compare two texts.
#[derive(Clone, Copy)]
pub(crate) enum Comparison {
    /// With [`same`].
    Exact,
    /// With [`same_ignoring_case`].
    IgnoringCase,
    /// With [`is_name`].
    Name,
}

impl Comparison {
    #[inline]
    const fn holds(self, a: &str, b: &str) -> bool {
        match self {
            Comparison::Exact => same(a.as_bytes(), b.as_bytes()),
            Comparison::IgnoringCase => same_ignoring_case(a, b),
            Comparison::Name => is_name(a, b),
        }
    }

    /// Whether `text` equals one of `texts`.
    #[inline]
    pub(crate) const fn is_one_of(self, texts: &[&str], text: &str) -> bool {
        let mut rest = texts;
        while let [first, after @ ..] = rest {
            if self.holds(first, text) {
                return true;
            }
            rest = after;
        }
        false
    }

    /// The first row that has `text` in one of its columns or among its aliases.
    #[inline]
    pub(crate) const fn position<const COLUMNS: usize>(
        self,
        columns: &[&[&str]; COLUMNS],
        aliases: &[&[&str]],
        text: &str,
    ) -> Option<usize> {
        let mut at = 0;
        while at < aliases.len() {
            let mut column = 0;
            while column < COLUMNS {
                if at < columns[column].len() && self.holds(columns[column][at], text) {
                    return Some(at);
                }
                column += 1;
            }
            if self.is_one_of(aliases[at], text) {
                return Some(at);
            }
            at += 1;
        }
        None
    }
}

/// Returns the position of the first row with exactly this name in one of its columns or among
/// its aliases. If there is none, case and separators are ignored.
#[must_use]
#[inline]
pub const fn position_of_name<const COLUMNS: usize>(
    columns: &[&[&str]; COLUMNS],
    aliases: &[&[&str]],
    name: &str,
) -> Option<usize> {
    match Comparison::Exact.position(columns, aliases, name) {
        None => Comparison::Name.position(columns, aliases, name),
        exactly => exactly,
    }
}

/// Returns the position of the first row that has this phrase, ignoring ASCII case.
#[must_use]
pub const fn position_of_phrase(
    phrases: &[&str],
    aliases: &[&[&str]],
    phrase: &str,
) -> Option<usize> {
    Comparison::IgnoringCase.position(&[phrases], aliases, phrase)
}

/// Whether two slices are equal. `==` is not `const` yet.
pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b) = (a, b);
    while let (Some((eight, of_a)), Some((other, of_b))) =
        (a.split_first_chunk(), b.split_first_chunk())
    {
        if u64::from_ne_bytes(*eight) != u64::from_ne_bytes(*other) {
            return false;
        }
        (a, b) = (of_a, of_b);
    }
    while let ([first, rest @ ..], [other, of_b @ ..]) = (a, b) {
        if *first != *other {
            return false;
        }
        (a, b) = (rest, of_b);
    }
    true
}

/// Whether two texts are equal, ignoring ASCII case: `str::eq_ignore_ascii_case` is not
/// `const` in Rust 1.85.
pub(crate) const fn same_ignoring_case(a: &str, b: &str) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([first, rest @ ..], [other, of_b @ ..]) = (a, b) {
        if !first.eq_ignore_ascii_case(other) {
            return false;
        }
        (a, b) = (rest, of_b);
    }
    true
}

/// Whether a text is a name, ignoring ASCII case. Where the name has a separator, the text may
/// have another one, or none.
pub(crate) const fn is_name(name: &str, text: &str) -> bool {
    let (mut name, mut text) = (name.as_bytes(), text.as_bytes());
    loop {
        (name, text) = match (name, text) {
            ([], []) => return true,
            ([b'_' | b'-' | b' ', name @ ..], _) => match text {
                [b'_' | b'-' | b' ', text @ ..] => (name, text),
                _ => (name, text),
            },
            ([first, name @ ..], [other, text @ ..]) if first.eq_ignore_ascii_case(other) => {
                (name, text)
            }
            _ => return false,
        };
    }
}

/// Writes several parts as if `f.pad` were called with the whole text: with the width,
/// fill, alignment and precision of `f`.
#[inline]
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, parts: &[&str]) -> fmt::Result {
    if f.width().is_some() || f.precision().is_some() {
        return pad_to_width(f, parts);
    }
    for part in parts {
        f.write_str(part)?;
    }
    Ok(())
}

#[cold]
fn pad_to_width(f: &mut fmt::Formatter<'_>, parts: &[&str]) -> fmt::Result {
    let chars = parts.iter().flat_map(|part| part.chars());
    let chars = chars.take(f.precision().unwrap_or(usize::MAX));
    let missing = f.width().unwrap_or(0).saturating_sub(chars.clone().count());
    let before = match f.align() {
        Some(fmt::Alignment::Right) => missing,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Left) | None => 0,
    };
    let (before, after) = (
        repeat_n(f.fill(), before),
        repeat_n(f.fill(), missing - before),
    );
    for c in before.chain(chars).chain(after) {
        f.write_char(c)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::fmt;
    use std::string::String;
    use std::{format, vec};

    use super::{Comparison, is_name, pad, position_of_name, same, same_ignoring_case};

    #[test]
    fn every_byte_is_compared() {
        for len in 0..=33 {
            let text = vec![b'n'; len];
            assert!(same(&text, &text.clone()));
            assert!(!same(&text, &vec![b'n'; len + 1]));
            for at in 0..len {
                let mut other = text.clone();
                other[at] = b'N';
                assert!(!same(&text, &other) && !same(&other, &text), "{len} {at}");
                let [text, capital] =
                    [&text, &other].map(|text| core::str::from_utf8(text).unwrap());
                assert!(same_ignoring_case(text, capital), "{len} {at}");
                let other = text.replacen('n', "m", at + 1);
                assert!(!same_ignoring_case(text, &other), "{len} {at}");
                assert!(!same_ignoring_case(&other, text), "{len} {at}");
            }
            let longer = String::from_utf8(vec![b'n'; len + 1]).unwrap();
            assert!(!same_ignoring_case(&longer, &longer[..len]), "{len}");
        }
    }

    #[test]
    fn separators_of_a_name_are_optional() {
        for text in [
            "NOT_FOUND",
            "not_found",
            "NotFound",
            "not-found",
            "Not Found",
        ] {
            assert!(is_name("NOT_FOUND", text), "{text}");
            assert!(is_name("Not-Found", text), "{text}");
        }
        for text in [
            "",
            "NOT",
            "NOT_",
            "NOT_FOUN",
            "NOT_FOUNDS",
            "NOT__FOUND",
            " NOT_FOUND",
            "NOT_FOUND ",
            "NOT.FOUND",
            "N_OT_FOUND",
        ] {
            assert!(!is_name("NOT_FOUND", text), "{text}");
        }
        // A name without a separator has none.
        assert!(is_name("GET", "get") && !is_name("GET", "ge t") && !is_name("GET", "G-ET"));
        assert!(is_name("\u{dc}BER", "\u{dc}ber") && !is_name("\u{dc}BER", "\u{fc}ber"));
        assert!(is_name("A_1", "a1") && is_name("_A", "a") && is_name("A_", "A"));
    }

    #[test]
    fn is_one_of_compares_with_each_text() {
        for (comparison, text) in [
            (Comparison::Exact, "B_C"),
            (Comparison::IgnoringCase, "b_c"),
            (Comparison::Name, "b-C"),
        ] {
            for texts in [["B_C", "", "D"], ["D", "B_C", ""], ["", "D", "B_C"]] {
                assert!(comparison.is_one_of(&texts, text), "{texts:?} {text}");
            }
            assert!(!comparison.is_one_of(&["B_D", "", "B_CC"], text), "{text}");
        }
        assert!(!Comparison::Exact.is_one_of(&["B_C"], "b_c"));
        assert!(!Comparison::IgnoringCase.is_one_of(&["B_C"], "B-C"));
    }

    #[test]
    fn an_exact_name_is_preferred_to_a_similar_one() {
        let columns: [&[&str]; 2] = [&["A_B", "AB", "C"], &["1", "2", "3"]];
        let aliases: [&[&str]; 3] = [&[], &["D"], &["E", "a-b"]];
        for (name, position) in [
            ("A_B", Some(0)),
            ("AB", Some(1)),
            ("a-b", Some(2)),
            ("aB", Some(0)),
            ("3", Some(2)),
            ("d", Some(1)),
            ("e", Some(2)),
            ("F", None),
        ] {
            assert_eq!(
                position_of_name(&columns, &aliases, name),
                position,
                "{name}"
            );
        }
    }

    struct Parts(&'static [&'static str]);

    impl fmt::Display for Parts {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            pad(f, self.0)
        }
    }

    #[test]
    fn parts_are_padded_as_one_text() {
        for parts in [
            &["404", " ", "Not Found"][..],
            &["d\u{e9}j\u{e0}", " vu"],
            &[""],
            &[],
        ] {
            let text = parts.concat();
            let parts = Parts(parts);
            for width in 0..20 {
                assert_eq!(format!("{parts:width$}"), format!("{text:width$}"));
                for precision in 0..20 {
                    assert_eq!(
                        format!("{parts:.precision$}"),
                        format!("{text:.precision$}")
                    );
                    assert_eq!(
                        format!("{parts:\u{b7}<width$.precision$}"),
                        format!("{text:\u{b7}<width$.precision$}")
                    );
                    assert_eq!(
                        format!("{parts:*^width$.precision$}"),
                        format!("{text:*^width$.precision$}")
                    );
                    assert_eq!(
                        format!("{parts:>width$.precision$}"),
                        format!("{text:>width$.precision$}")
                    );
                }
            }
        }
    }
}
