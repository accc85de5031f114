//! Sets of status codes.

use core::error::Error;
use core::fmt;
use core::ops::Range;
use core::str::FromStr;

use crate::AnyStatus;

/// A set of status codes from 100 to 999, such as `408, 429, 5xx, 520-527`.
///
/// Use it for settings: the codes that a client retries, that a health check accepts, or
/// that trigger an alert. It takes codes as [`AnyStatus`](crate::AnyStatus), and every
/// registry converts to that type with `any()`.
///
/// ```
/// use http_registry::{AnyStatus, StatusCode, StatusSet};
///
/// const RETRY: StatusSet = StatusSet::from_static("408, 429, 5xx");
///
/// assert!(RETRY.contains(AnyStatus::from_bytes(b"520")?));
/// assert!(!RETRY.contains(StatusCode::NOT_FOUND.any()));
///
/// let configured: StatusSet = "502-504,429".parse()?;
/// assert_eq!(configured.to_string(), "429, 502-504");
/// assert!(configured.difference(RETRY).is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A set takes 128 bytes.
///
/// # Text
///
/// The text of a set lists codes, classes and ranges, separated by commas:
///
/// | part | codes |
/// |---|---|
/// | `429` | one code |
/// | `1xx` to `9xx`, or `1XX` to `9XX` | the hundred codes that begin with the digit |
/// | `520-527` | a range, which includes both ends |
///
/// ASCII white space around a part is ignored, and parts may overlap. The empty text is
/// the empty set.
///
/// A class contains the codes that begin with its digit, and no others: `5xx` is 500 to
/// 599, as in [`StatusClass::range`](crate::StatusClass::range). RFC 9110, Section 15,
/// defines the classes from 1xx to 5xx. It lets a client treat 600 and above as server
/// errors, but a set contains these only if its text does: `500-999` contains both.
///
/// `Display` formats the shortest text. In it, each run of consecutive codes is one part,
/// and parts are in ascending order: `4xx, 500` becomes `400-500`, and `4xx, 5xx` becomes
/// `400-599`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StatusSet([u64; WORDS]);

/// There is a bit for each number up to 1023, so that a code gives its bit without a
/// subtraction. The bits outside 100 to 999 are never set.
const WORDS: usize = 16;

const CODES: Range<u16> = 100..1000;

impl StatusSet {
    /// The empty set.
    pub const EMPTY: Self = Self([0; WORDS]);

    /// The set that contains every code from 100 to 999.
    pub const ALL: Self = Self::EMPTY.with(100, 999);

    /// Parses a [text](#text) such as `408, 429, 5xx, 520-527`.
    ///
    /// `FromStr` does the same. To write a set as a constant, see
    /// [`from_static`](Self::from_static).
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// let accepted = StatusSet::parse("2xx,304")?;
    /// assert_eq!(accepted.len(), 101);
    /// assert_eq!(accepted.to_string(), "2xx, 304");
    /// # Ok::<(), http_registry::StatusSetError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`StatusSetError`] for the first part that is neither a code from 100 to 999, nor
    /// a class, nor a range, or that is a range whose end is before its beginning.
    pub const fn parse(text: &str) -> Result<Self, StatusSetError> {
        let mut set = Self::EMPTY;
        let mut rest = text.as_bytes();
        if rest.trim_ascii().is_empty() {
            return Ok(set);
        }
        let mut number = 1;
        loop {
            let (part, after) = split_at_comma(rest);
            match codes(part.trim_ascii()) {
                Ok((first, last)) => set = set.with(first, last),
                Err(message) => return Err(StatusSetError { number, message }),
            }
            let [_, after @ ..] = after else {
                return Ok(set);
            };
            rest = after;
            number += 1;
        }
    }

    /// Parses a string literal that is known to be valid. In a constant, an invalid one
    /// is a compile error.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusSet};
    ///
    /// const HEALTHY: StatusSet = StatusSet::from_static("2xx, 3xx, 401");
    ///
    /// const { assert!(HEALTHY.contains(AnyStatus::NO_CONTENT)) };
    /// ```
    ///
    /// ```compile_fail
    /// const HEALTHY: http_registry::StatusSet = http_registry::StatusSet::from_static("2xy");
    /// ```
    ///
    /// # Panics
    ///
    /// If [`parse`](Self::parse) fails.
    #[must_use]
    #[track_caller]
    pub const fn from_static(text: &'static str) -> Self {
        match Self::parse(text) {
            Ok(set) => set,
            Err(error) => panic!("{}", error.message),
        }
    }

    /// Whether the set contains a code.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusCode, StatusSet};
    ///
    /// let set: StatusSet = "4xx".parse()?;
    /// assert!(set.contains(AnyStatus::from_u16(499)?));
    /// assert!(!set.contains(StatusCode::OK.any()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[inline]
    pub const fn contains(&self, status: AnyStatus) -> bool {
        self.has(status.value())
    }

    /// Whether the set contains a number.
    const fn has(&self, number: u16) -> bool {
        let (word, bit) = bit(number);
        self.0[word] & bit != 0
    }

    /// Adds a code. Returns whether the set did not contain it before.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusSet};
    ///
    /// let mut set = StatusSet::EMPTY;
    /// assert!(set.insert(AnyStatus::NOT_FOUND));
    /// assert!(!set.insert(AnyStatus::NOT_FOUND));
    /// ```
    #[inline]
    pub const fn insert(&mut self, status: AnyStatus) -> bool {
        let (word, bit) = bit(status.value());
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    /// Removes a code. Returns whether the set contained it before.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusSet};
    ///
    /// let mut set = StatusSet::from_static("5xx");
    /// assert!(set.remove(AnyStatus::NOT_IMPLEMENTED));
    /// assert_eq!(set.to_string(), "500, 502-599");
    /// ```
    #[inline]
    pub const fn remove(&mut self, status: AnyStatus) -> bool {
        let (word, bit) = bit(status.value());
        let is_known = self.0[word] & bit != 0;
        self.0[word] &= !bit;
        is_known
    }

    /// Returns the set with the codes from `first` to `last` added.
    const fn with(mut self, first: u16, last: u16) -> Self {
        let mut code = first;
        while code <= last {
            self.insert(AnyStatus::__new(code));
            code += 1;
        }
        self
    }

    /// Returns the codes that are in `self`, in `other`, or in both.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// let set = StatusSet::from_static("4xx").union(StatusSet::from_static("500"));
    /// assert_eq!(set.to_string(), "400-500");
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        self.complement().difference(other).complement()
    }

    /// Returns the codes that are in `self`, but not in `other`.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// let set = StatusSet::from_static("5xx").difference(StatusSet::from_static("501"));
    /// assert_eq!(set.to_string(), "500, 502-599");
    /// ```
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    /// Returns the codes that are in both `self` and `other`.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// let set = StatusSet::from_static("4xx").intersection(StatusSet::from_static("404-503"));
    /// assert_eq!(set.to_string(), "404-499");
    /// ```
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        self.difference(other.complement())
    }

    /// Returns the codes from 100 to 999 that are not in the set.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// assert_eq!(StatusSet::from_static("1xx, 3xx").complement().to_string(), "2xx, 400-999");
    /// ```
    #[must_use]
    pub const fn complement(self) -> Self {
        Self::ALL.difference(self)
    }

    /// Returns the number of codes in the set.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// assert_eq!(StatusSet::from_static("408, 5xx").len(), 101);
    /// ```
    #[must_use]
    pub const fn len(&self) -> usize {
        let (mut len, mut word) = (0, 0);
        while word < WORDS {
            len += self.0[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    /// Whether the set is empty.
    ///
    /// ```
    /// use http_registry::StatusSet;
    ///
    /// assert!(StatusSet::EMPTY.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the codes in ascending order.
    ///
    /// ```
    /// use http_registry::{AnyStatus, StatusSet};
    ///
    /// let set = StatusSet::from_static("5xx, 404");
    /// assert_eq!(set.iter().next(), Some(AnyStatus::NOT_FOUND));
    /// assert_eq!(set.iter().last().map(AnyStatus::value), Some(599));
    /// ```
    #[must_use]
    pub const fn iter(&self) -> StatusSetIter {
        StatusSetIter {
            set: *self,
            codes: CODES,
        }
    }
}

/// Returns the index of the word that contains the bit of a number, and the bit.
const fn bit(number: u16) -> (usize, u64) {
    // The remainder changes nothing up to 1023, but without it, the indexing could panic.
    (number as usize / 64 % WORDS, 1 << (number % 64))
}

/// Splits a text before its first comma, or else at its end.
const fn split_at_comma(text: &[u8]) -> (&[u8], &[u8]) {
    let mut len = 0;
    while len < text.len() && text[len] != b',' {
        len += 1;
    }
    match text.split_at_checked(len) {
        Some(split) => split,
        None => (text, &[]), // Unreachable. A panic here would end up in programs.
    }
}

/// Returns the first and the last code of a part, or what is wrong with it.
const fn codes(part: &[u8]) -> Result<(u16, u16), &'static str> {
    const INVALID: &str =
        "expected a code from 100 to 999, a class such as 5xx or a range such as 520-527";
    let (first, last) = match (part, part.first_chunk(), part.last_chunk()) {
        ([], ..) => return Err("expected a code, a class or a range, found nothing"),
        ([digit, b'x' | b'X', b'x' | b'X'], ..) => ([*digit, b'0', b'0'], [*digit, b'9', b'9']),
        ([_, _, _] | [_, _, _, b'-', _, _, _], Some(first), Some(last)) => (*first, *last),
        _ => return Err(INVALID),
    };
    match (AnyStatus::from_bytes(&first), AnyStatus::from_bytes(&last)) {
        (Ok(first), Ok(last)) if first.value() <= last.value() => Ok((first.value(), last.value())),
        (Ok(_), Ok(_)) => Err("the range ends before it begins"),
        _ => Err(INVALID),
    }
}

/// Formats the [text](Self#text) of the set, such as `408, 429, 5xx`. The width and the
/// precision have no effect.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut codes = self.iter().map(AnyStatus::value);
        let mut separator = "";
        while let Some(first) = codes.next() {
            let mut last = first;
            while self.has(last + 1) {
                last += 1;
                codes.next();
            }
            match (first % 100, last - first) {
                (_, 0) => write!(f, "{separator}{first}")?,
                (0, 99) => write!(f, "{separator}{}xx", first / 100)?,
                _ => write!(f, "{separator}{first}-{last}")?,
            }
            separator = ", ";
        }
        Ok(())
    }
}

/// Formats the text of the set in braces, such as `{408, 429, 5xx}`.
impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{self}}}")
    }
}

/// Parses the [text](Self#text) of a set, as [`parse`](StatusSet::parse) does.
impl FromStr for StatusSet {
    type Err = StatusSetError;

    fn from_str(text: &str) -> Result<Self, StatusSetError> {
        Self::parse(text)
    }
}

impl<S: Into<AnyStatus>> Extend<S> for StatusSet {
    fn extend<I: IntoIterator<Item = S>>(&mut self, statuses: I) {
        for status in statuses {
            self.insert(status.into());
        }
    }
}

impl<S: Into<AnyStatus>> FromIterator<S> for StatusSet {
    fn from_iter<I: IntoIterator<Item = S>>(statuses: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(statuses);
        set
    }
}

impl IntoIterator for StatusSet {
    type Item = AnyStatus;
    type IntoIter = StatusSetIter;

    fn into_iter(self) -> StatusSetIter {
        self.iter()
    }
}

impl IntoIterator for &StatusSet {
    type Item = AnyStatus;
    type IntoIter = StatusSetIter;

    fn into_iter(self) -> StatusSetIter {
        self.iter()
    }
}

/// The codes of a [`StatusSet`] in ascending order.
#[derive(Clone, Debug)]
pub struct StatusSetIter {
    set: StatusSet,
    codes: Range<u16>,
}

impl Iterator for StatusSetIter {
    type Item = AnyStatus;

    fn next(&mut self) -> Option<AnyStatus> {
        let code = self.codes.find(|code| self.set.has(*code));
        code.map(AnyStatus::__new)
    }
}

/// The error returned when a string is not the [text](StatusSet#text) of a set. It
/// identifies the first wrong part.
///
/// ```
/// use http_registry::StatusSet;
///
/// let error = StatusSet::parse("408, 5xx, 527-520").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "part 3 of the status codes: the range ends before it begins"
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StatusSetError {
    number: usize,
    message: &'static str,
}

impl fmt::Display for StatusSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "part {} of the status codes: {}",
            self.number, self.message
        )
    }
}

impl Error for StatusSetError {}
