//! A registry as plain data, and the comparison of a generated type with it.
//!
//! The model computes the result of each lookup by searching the rows, without any code
//! of the library.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt::Debug;
use std::panic::catch_unwind;
use std::process::ExitCode;

use http_registry::{AnyStatus, MethodEntry, MethodError, Reference, StatusCodeError, StatusEntry};

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The three digits of a status code, or the token of a method.
    pub value: &'static str,
    /// The name, followed by its aliases.
    pub names: &'static [&'static str],
    /// The phrases. Empty for a method.
    pub phrases: &'static [&'static str],
    /// The description.
    pub description: &'static str,
    /// The text and the URL of each reference.
    pub references: &'static [[&'static str; 2]],
    /// The flags that are set, in the order of the documentation.
    pub flags: &'static [&'static str],
}

/// A row or an include in a table.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// A row.
    Own(Row),
    /// An include: all rows of another table except the excepted ones.
    Included {
        /// The included table.
        parts: &'static [Part],
        /// The excepted values: status codes as digits, or tokens.
        except: &'static [&'static str],
    },
}

impl From<RowValues> for Row {
    fn from(values: RowValues) -> Self {
        let references = values.references.into_iter();
        let leaked = |text: String| -> &str { text.leak() };
        Self {
            value: values.as_str,
            names: [&[values.name][..], &values.aliases].concat().leak(),
            phrases: values.phrases.leak(),
            description: values.description,
            references: Vec::leak(references.map(|of| of.map(leaked)).collect()),
            flags: values.flags.leak(),
        }
    }
}

/// The values that a generated type returns for one row.
#[derive(Debug, PartialEq)]
#[allow(missing_docs)] // Each field has the name of a function.
pub struct RowValues {
    pub value: String,
    pub as_str: &'static str,
    pub name: &'static str,
    pub aliases: Vec<&'static str>,
    pub phrases: Vec<&'static str>,
    pub description: &'static str,
    pub reference: String,
    pub references: Vec<[String; 2]>,
    pub flags: Vec<&'static str>,
}

/// Pushes the names of the flags of an entry that are set, from one of the library's lists.
macro_rules! push_flags {
    (
        ($flags:ident $entry:ident)
        $($(#[$doc:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*
    ) => {
        $( if $entry.$name() { $flags.push(stringify!($flag)); } )*
    };
}

impl RowValues {
    /// Returns the values in a row of the model.
    fn of(row: &Row) -> Self {
        Self {
            value: row.value.to_owned(),
            as_str: row.value,
            name: row.names[0],
            aliases: row.names[1..].to_vec(),
            phrases: row.phrases.to_vec(),
            description: row.description,
            reference: row.references[0][0].to_owned(),
            references: row
                .references
                .iter()
                .map(|of| of.map(String::from))
                .collect(),
            flags: row.flags.to_vec(),
        }
    }

    /// Returns the values of an entry.
    #[must_use]
    pub fn of_status_entry(entry: &StatusEntry) -> Self {
        let mut flags = Vec::new();
        http_registry::__status_flags! { push_flags, flags entry }
        Self {
            value: entry.value().to_string(),
            as_str: entry.as_str(),
            name: entry.name(),
            aliases: entry.aliases().to_vec(),
            phrases: [&[entry.phrase()], entry.phrase_aliases()].concat(),
            description: entry.description(),
            reference: entry.reference().to_string(),
            references: references(entry.references()),
            flags,
        }
    }

    /// Returns the values of an entry.
    #[must_use]
    pub fn of_method_entry(entry: &MethodEntry) -> Self {
        let mut flags = Vec::new();
        http_registry::__method_flags! { push_flags, flags entry }
        Self {
            value: entry.value().to_owned(),
            as_str: entry.value(),
            name: entry.name(),
            aliases: entry.aliases().to_vec(),
            phrases: Vec::new(),
            description: entry.description(),
            reference: entry.reference().to_string(),
            references: references(entry.references()),
            flags,
        }
    }
}

/// Returns the text and the URL of each reference.
#[must_use]
pub fn references(references: &[Reference]) -> Vec<[String; 2]> {
    references
        .iter()
        .map(|reference| [reference.to_string(), reference.url().to_string()])
        .collect()
}

/// The results of a generated type. Each value is represented by its position in `ALL`.
#[derive(Debug)]
pub struct Answers<E> {
    /// The results of the accessors for each element of `ALL`.
    pub all: Vec<RowValues>,
    /// The values of each element of `ENTRIES`.
    pub entries: Vec<RowValues>,
    /// The `Display` and `Debug` output for each element of `ALL`.
    pub shown: Vec<[String; 2]>,
    /// The variants and the constants of the aliases, by name.
    pub constants: Vec<(&'static str, usize)>,
    /// `from_bytes`.
    pub from_bytes: fn(&[u8]) -> Result<usize, E>,
    /// `from_name`
    pub from_name: fn(&str) -> Option<usize>,
    /// `FromStr`
    pub from_str: fn(&str) -> Result<usize, E>,
    /// `index` of each element of `ALL`.
    pub index: Vec<usize>,
    /// `Ord`
    pub order: fn(usize, usize) -> Ordering,
    /// The included registries, in table order.
    pub included: Vec<Included<E>>,
}

/// The conversions of an included registry. Each of its values is represented by its
/// position there.
#[derive(Debug)]
pub struct Included<E> {
    /// `From` the included registry.
    pub from: fn(usize) -> usize,
    /// The value in the variant of the including registry.
    pub held: fn(usize) -> Option<usize>,
    /// `TryFrom` the including registry.
    pub back: fn(usize) -> Result<usize, E>,
}

/// Compares a registry of status codes with its model. `from_u16` and `from_phrase` are
/// functions of the type.
///
/// # Panics
///
/// At the first difference.
pub fn check_statuses(
    parts: &[Part],
    answers: &Answers<StatusCodeError>,
    from_u16: fn(u16) -> Result<usize, StatusCodeError>,
    from_phrase: fn(&str) -> Option<usize>,
) {
    let rows = rows(parts);
    let error_for = |bytes: &[u8]| match bytes {
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => {
            let code = bytes
                .iter()
                .fold(0, |code, &digit| code * 10 + u16::from(digit - b'0'));
            StatusCodeError::Unregistered(AnyStatus::from_u16(code).unwrap())
        }
        _ => StatusCodeError::Invalid,
    };
    let by_value = check(parts, &rows, answers, error_for, |row| row.names.to_vec());
    for (at, (row, [shown, _])) in rows.iter().zip(&answers.shown).enumerate() {
        assert_eq!(*shown, format!("{} {}", row.value, row.phrases[0]));
        check_from_str(at, row, answers.from_str);
    }
    for code in 0..=u16::MAX {
        let digits = code.to_string();
        let found = by_value.get(digits.as_bytes()).copied();
        let expected = found.ok_or_else(|| error_for(digits.as_bytes()));
        assert_eq!(from_u16(code), expected, "from_u16({code})");
    }
    for code in 0..=999 {
        let digits = format!("{code:03}");
        let found = by_value.get(digits.as_bytes()).copied();
        let expected = found.ok_or_else(|| error_for(digits.as_bytes()));
        assert_eq!(
            (answers.from_bytes)(digits.as_bytes()),
            expected,
            "from_bytes({digits:?})"
        );
    }
    let mut by_phrase = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        for phrase in row.phrases {
            by_phrase.entry(phrase.to_ascii_lowercase()).or_insert(at);
        }
    }
    for row in &rows {
        for phrase in row.phrases {
            let (lower, upper) = (phrase.to_ascii_lowercase(), phrase.to_ascii_uppercase());
            let mut cut = (*phrase).to_owned();
            cut.pop();
            let longer = format!("{lower} ");
            for text in [phrase, &*lower, &upper, &cut, &longer, row.description] {
                let expected = by_phrase.get(&text.to_ascii_lowercase()).copied();
                assert_eq!(from_phrase(text), expected, "from_phrase({text:?})");
            }
        }
    }
}

/// Checks that a row is parsed from its code, alone or with a space and any phrase.
fn check_from_str(at: usize, row: &Row, from_str: impl Fn(&str) -> Result<usize, StatusCodeError>) {
    let Row { value, phrases, .. } = row;
    let phrase = phrases[0];
    for text in [
        (*value).to_owned(),
        format!("{value} "),
        format!("{value} {phrase}"),
        format!("{value} Another Phrase"),
    ] {
        assert_eq!(from_str(&text), Ok(at), "{text:?}");
    }
    for text in [
        format!("{value}{phrase}"),
        format!(" {value} {phrase}"),
        format!("{value}0 {phrase}"),
    ] {
        assert_eq!(from_str(&text), Err(StatusCodeError::Invalid), "{text:?}");
    }
}

/// Compares a registry of methods with its model.
///
/// # Panics
///
/// At the first difference.
pub fn check_methods(parts: &[Part], answers: &Answers<MethodError>) {
    let rows = rows(parts);
    let is_tchar = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte);
    let error_for = |bytes: &[u8]| {
        if !bytes.is_empty() && bytes.iter().all(is_tchar) {
            MethodError::Unregistered
        } else {
            MethodError::Invalid
        }
    };
    let names = |row: &Row| [row.names, &[row.value]].concat();
    check(parts, &rows, answers, error_for, names);
    for (at, (row, [shown, _])) in rows.iter().zip(&answers.shown).enumerate() {
        assert_eq!(*shown, row.value);
        assert_eq!((answers.from_str)(row.value), Ok(at));
    }
}

/// Returns the rows, with the kept rows of included tables at the positions of the
/// includes.
fn rows(parts: &[Part]) -> Vec<Row> {
    parts
        .iter()
        .flat_map(|part| match part {
            Part::Own(row) => vec![*row],
            Part::Included { parts, except } => {
                let mut rows = rows(parts);
                rows.retain(|row| !except.contains(&row.value));
                rows
            }
        })
        .collect()
}

/// Whether a text is a name in another case or with other separators.
fn is_spelling(name: &str, text: &str) -> bool {
    let mut rest = text.chars().peekable();
    let matches = |c: char| {
        if "_- ".contains(c) {
            rest.next_if(|other| "_- ".contains(*other));
            true
        } else {
            rest.next_if(|other| other.eq_ignore_ascii_case(&c))
                .is_some()
        }
    };
    name.chars().all(matches) && rest.next().is_none()
}

/// In tables with more rows than this, only a sample of the rows is compared in pairs.
const SAMPLE: usize = 300;

/// Compares the functions that both vocabularies have. `names` returns the texts with which
/// `from_name` finds a row. Returns the position of each value.
fn check<E: Debug + PartialEq>(
    parts: &[Part],
    rows: &[Row],
    answers: &Answers<E>,
    error_for: impl Fn(&[u8]) -> E,
    names: impl Fn(&Row) -> Vec<&'static str>,
) -> HashMap<&'static [u8], usize> {
    assert_eq!(answers.all.len(), rows.len());
    assert_eq!(answers.entries.len(), rows.len());
    for (at, row) in rows.iter().enumerate() {
        assert_eq!(answers.all[at], RowValues::of(row));
        assert_eq!(answers.entries[at], RowValues::of(row));
        let name = row.names[0].to_owned();
        let debug = match row.phrases {
            [] => name,
            _ => format!("{} {name}", row.value),
        };
        assert_eq!(answers.shown[at][1], debug);
        assert_eq!(answers.index[at], at);
    }
    let step = rows.len().div_ceil(SAMPLE).max(1);

    let by_value: HashMap<&[u8], usize> = rows
        .iter()
        .enumerate()
        .map(|(at, row)| (row.value.as_bytes(), at))
        .collect();
    let look_up = |bytes: &[u8]| {
        let expected = by_value.get(bytes).copied().ok_or_else(|| error_for(bytes));
        let found = (answers.from_bytes)(bytes);
        assert_eq!(found, expected, "from_bytes(b\"{}\")", bytes.escape_ascii());
    };
    look_up(b"");
    for row in rows {
        look_up(row.value.as_bytes());
    }
    for row in rows.iter().step_by(step) {
        near_misses(row.value.as_bytes(), look_up);
    }

    let mut by_name = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        for name in names(row) {
            by_name.entry(name).or_insert(at);
        }
    }
    let find = |text: &str| {
        let is_it = |row: &Row| names(row).iter().any(|name| is_spelling(name, text));
        let spelled = || rows.iter().position(is_it);
        let expected = by_name.get(text).copied().or_else(spelled);
        let found = (answers.from_name)(text);
        assert_eq!(found, expected, "from_name({text:?})");
    };
    find("");
    find("-");
    for name in rows.iter().step_by(step).flat_map(&names) {
        find(name);
        find(&name.to_lowercase());
        find(&name.to_uppercase());
        find(&name.replace('_', "-"));
        find(&name.replace(['_', '-'], ""));
        find(&format!("{name}_"));
        find(&name[name.char_indices().nth(1).map_or(name.len(), |(at, _)| at)..]);
    }

    for (at, row) in rows.iter().enumerate().step_by(step) {
        for (other_at, other) in rows.iter().enumerate().step_by(step) {
            let order = (answers.order)(at, other_at);
            assert_eq!(order, row.value.cmp(other.value), "{row:?} and {other:?}");
        }
    }

    let mut own = Vec::new();
    let mut included = answers.included.iter();
    let mut next = 0;
    for part in parts {
        match part {
            Part::Own(row) => {
                own.extend(row.names.iter().map(|name| (*name, next)));
                next += 1;
            }
            Part::Included { parts, except } => {
                let theirs = self::rows(parts);
                let is_kept = |row: &Row| !except.contains(&row.value);
                let len = theirs.iter().filter(|row| is_kept(row)).count();
                let included = included.next().unwrap();
                for (there, row) in theirs.iter().enumerate() {
                    let at = by_value[row.value.as_bytes()];
                    assert_eq!((included.from)(there), at, "From, of {row:?}");
                    assert_eq!((next..next + len).contains(&at), is_kept(row), "{row:?}");
                }
                for (at, row) in rows.iter().enumerate() {
                    let there = (next..next + len).contains(&at).then(|| {
                        let there = theirs.iter().position(|their| their.value == row.value);
                        there.expect("a row of the included table")
                    });
                    assert_eq!((included.held)(at), there, "the variant that holds {row:?}");
                    let back = there.ok_or_else(|| error_for(row.value.as_bytes()));
                    assert_eq!((included.back)(at), back, "TryFrom, of {row:?}");
                }
                next += len;
            }
        }
    }
    assert!(included.next().is_none());
    assert_eq!(answers.constants, own);
    by_value
}

/// Calls `look_up` with texts similar to `value`: with one byte changed, two swapped,
/// one removed, some appended, and with every prefix and suffix.
fn near_misses(value: &[u8], look_up: impl Fn(&[u8])) {
    for at in 0..value.len() {
        let byte = value[at];
        let mut near = value.to_vec();
        for other in [
            byte ^ 1,
            byte ^ 0x20,
            byte ^ 0x80,
            byte.wrapping_add(1),
            b'A',
        ] {
            near[at] = other;
            look_up(&near);
        }
        near[at] = byte;
        for other in at + 1..value.len() {
            near.swap(at, other);
            look_up(&near);
            near.swap(at, other);
        }
        near.remove(at);
        look_up(&near);
        look_up(&value[at..]);
        look_up(&value[..at]);
    }
    for more in [&b"\0"[..], b" ", b"A", value] {
        look_up(&[value, more].concat());
        look_up(&[more, value].concat());
    }
}

/// Runs the checks, and prints the name of each that fails on a line.
#[must_use]
pub fn run(checks: &[(&str, fn())]) -> ExitCode {
    let mut status = ExitCode::SUCCESS;
    for (name, check) in checks {
        if catch_unwind(check).is_err() {
            println!("{name}");
            status = ExitCode::FAILURE;
        }
    }
    status
}

/// Collects the [`Answers`] of a type, for `check_statuses!` and `check_methods!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __answers {
    ($Type:ident, $values_of:expr, $of_entry:ident, $Trait:ident, [$($name:literal $constant:ident)*], [$($Variant:ident $Included:ident)*]) => {{
        fn position(value: $Type) -> usize {
            $Type::ALL.iter().position(|each| *each == value).unwrap()
        }
        $crate::model::Answers {
            all: $Type::ALL.iter().copied().map($values_of).collect(),
            entries: <$Type as ::http_registry::$Trait>::ENTRIES
                .iter()
                .map($crate::model::RowValues::$of_entry)
                .collect(),
            shown: $Type::ALL.iter().map(|value| [value.to_string(), format!("{value:?}")]).collect(),
            constants: vec![$(($name, position($Type::$constant))),*],
            from_bytes: |bytes| $Type::from_bytes(bytes).map(position),
            from_name: |name| $Type::from_name(name).map(position),
            from_str: |text| text.parse::<$Type>().map(position),
            index: $Type::ALL.iter().map(|value| value.index()).collect(),
            order: |a, b| $Type::ALL[a].cmp(&$Type::ALL[b]),
            included: vec![$($crate::model::Included {
                from: |at| position(<$Type as From<$Included>>::from($Included::ALL[at])),
                held: |at| match $Type::ALL[at] {
                    $Type::$Variant(value) => $Included::ALL.iter().position(|each| *each == value),
                    #[allow(unreachable_patterns)] // It may be the only variant.
                    _ => None,
                },
                back: |at| <$Included as TryFrom<$Type>>::try_from($Type::ALL[at])
                    .map(|value| $Included::ALL.iter().position(|each| *each == value).unwrap()),
            }),*],
        }
    }};
}

/// Compares a registry of status codes with its model:
/// `check_statuses!(Type, MODEL, ["NAME" NAME …], [Variant Included …])`.
#[macro_export]
macro_rules! check_statuses {
    ($Type:ident, $model:expr, $constants:tt, $includes:tt) => {
        $crate::model::check_statuses(
            $model,
            &$crate::__answers!(
                $Type,
                |status: $Type| $crate::model::RowValues {
                    value: status.value().to_string(),
                    as_str: status.as_str(),
                    name: status.name(),
                    aliases: status.aliases().to_vec(),
                    phrases: [&[status.phrase()], status.phrase_aliases()].concat(),
                    description: status.description(),
                    reference: status.reference().to_string(),
                    references: $crate::model::references(status.references()),
                    flags: $crate::model::RowValues::of_status_entry(status.entry()).flags,
                },
                of_status_entry,
                RegisteredStatus,
                $constants,
                $includes
            ),
            |code| {
                $Type::from_u16(code)
                    .map(|status| $Type::ALL.iter().position(|each| *each == status).unwrap())
            },
            |phrase| {
                $Type::from_phrase(phrase)
                    .map(|status| $Type::ALL.iter().position(|each| *each == status).unwrap())
            },
        )
    };
}

/// Compares a registry of methods with its model:
/// `check_methods!(Type, MODEL, ["NAME" NAME …], [Variant Included …])`.
#[macro_export]
macro_rules! check_methods {
    ($Type:ident, $model:expr, $constants:tt, $includes:tt) => {
        $crate::model::check_methods(
            $model,
            &$crate::__answers!(
                $Type,
                |method: $Type| $crate::model::RowValues {
                    value: method.value().to_owned(),
                    as_str: method.as_str(),
                    name: method.name(),
                    aliases: method.aliases().to_vec(),
                    phrases: Vec::new(),
                    description: method.description(),
                    reference: method.reference().to_string(),
                    references: $crate::model::references(method.references()),
                    flags: $crate::model::RowValues::of_method_entry(method.entry()).flags,
                },
                of_method_entry,
                RegisteredMethod,
                $constants,
                $includes
            ),
        )
    };
}
