//! Compiles random tables, and compares each type with the data from which its table
//! was written.
//!
//! Every run uses the same tables, unless `PROPTEST_RNG_SEED` sets another seed. Two
//! more variables set how many modules there are, each with up to six tables, and how
//! many methods the largest table has:
//!
//! ```text
//! PROPTEST_RNG_SEED=$RANDOM RANDOM_MODULES=200 RANDOM_METHODS=4000 \
//!     cargo test -p http-registry-tests --test random
//! ```

use std::collections::HashSet;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use std::{env, fs};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};

const SEED: u64 = 9110;
const MODULES: usize = 8;
const METHODS_OF_THE_LARGEST: usize = 400;

#[test]
fn random_tables() {
    let mut config = Config {
        failure_persistence: None,
        // Each case runs the compiler.
        max_shrink_iters: 64,
        ..Config::default()
    };
    let seed = match config.rng_seed {
        RngSeed::Fixed(seed) => seed,
        RngSeed::Random => SEED,
    };
    config.rng_seed = RngSeed::Fixed(seed);
    let modules = number("RANDOM_MODULES", MODULES);
    let methods = number("RANDOM_METHODS", METHODS_OF_THE_LARGEST);
    println!("PROPTEST_RNG_SEED={seed} RANDOM_MODULES={modules} RANDOM_METHODS={methods}");

    let mut runner = TestRunner::new(config);
    let mut trees = Vec::new();
    for module in 0..modules {
        let vocabulary = [STATUS_CODES, METHODS][module % 2];
        trees.push(tables(vocabulary).new_tree(&mut runner).unwrap());
    }
    trees.push(every_code().new_tree(&mut runner).unwrap());
    trees.push(many_methods(methods).new_tree(&mut runner).unwrap());
    let modules: Vec<Vec<Table>> = trees.iter().map(ValueTree::current).collect();
    let Err(failure) = run("random-tables", &modules) else {
        return;
    };
    let Some(wrong) = failure.wrong else {
        panic!(
            "the crate failed, but none of the tables:\n{}",
            failure.output
        );
    };
    // Tests the failed module alone, and shrinks it.
    let smallest = runner.run_one(trees.swap_remove(wrong), |tables| {
        run("random-table", &[tables]).map_err(|failure| TestCaseError::fail(failure.output))
    });
    match smallest {
        Err(TestError::Fail(reason, tables)) => {
            panic!("{reason}\nfor the tables\n\n{}", source(&tables));
        }
        other => panic!(
            "a table that does not fail alone ({other:?}):\n{}\nfor the tables\n\n{}",
            failure.output,
            source(&modules[wrong]),
        ),
    }
}

/// Defines the names of the flags in one of the library's lists.
macro_rules! flags {
    (($FLAGS:ident) $($(#[$doc:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*) => {
        const $FLAGS: &[&str] = &[$(stringify!($flag)),*];
    };
}

http_registry::__status_flags! { flags, STATUS_FLAGS }
http_registry::__method_flags! { flags, METHOD_FLAGS }

/// Returns the number in an environment variable.
fn number(variable: &str, default: usize) -> usize {
    env::var(variable).map_or(default, |number| number.parse().unwrap())
}

#[derive(Debug)]
struct Vocabulary {
    call: &'static str,
    check: &'static str,
    /// In the order of the documentation.
    flags: &'static [&'static str],
}

static STATUS_CODES: &Vocabulary = &Vocabulary {
    call: "status_codes",
    check: "check_statuses",
    flags: STATUS_FLAGS,
};

static METHODS: &Vocabulary = &Vocabulary {
    call: "methods",
    check: "check_methods",
    flags: METHOD_FLAGS,
};

// The parts of a table.

#[derive(Clone, Debug)]
struct Table {
    vocabulary: &'static Vocabulary,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
enum Row {
    Own(OwnRow),
    /// The table at an index, except some of its values.
    Include {
        name: String,
        table: usize,
        except: Vec<String>,
    },
}

#[derive(Clone, Debug)]
struct OwnRow {
    attribute: &'static str,
    value: String,
    /// Whether the value is written in the row. A method's token can be left out if it
    /// is the name.
    is_value_written: bool,
    names: Vec<String>,
    phrases: Vec<String>,
    description: String,
    references: Vec<Reference>,
    /// In the order in which they are written.
    flags: Vec<&'static str>,
}

impl OwnRow {
    /// Returns a row without optional parts.
    fn short(name: String) -> Self {
        Self {
            attribute: "",
            value: String::new(),
            is_value_written: true,
            phrases: vec![name.clone()],
            names: vec![name],
            description: "-".to_owned(),
            references: vec![Reference::Url("https://example.com/".to_owned())],
            flags: Vec::new(),
        }
    }
}

#[derive(Clone, Debug)]
enum Reference {
    Rfc {
        number: u32,
        section: Option<String>,
    },
    Url(String),
}

// Strategies. They generate drafts of names and values, which are made unique later.

#[derive(Clone, Debug)]
struct Draft {
    /// The text that the tokens of the table resemble.
    token: String,
    own: Vec<Vec<(Value, OwnRow)>>,
    /// A name, the index of an earlier table, the position among the rows, and how many
    /// of its values are excepted.
    includes: Vec<(String, Index, Index, usize)>,
}

#[derive(Clone, Debug)]
enum Value {
    Code(u16),
    Token(Token),
}

#[derive(Clone, Debug)]
enum Token {
    /// The name of the row.
    Name,
    Any(String),
    /// The table's token with one byte replaced.
    Changed(Index, char),
    /// The table's token with two bytes swapped.
    Swapped([Index; 2]),
    /// A prefix of the table's token.
    Cut(Index),
    /// The ends of the table's token with another text between them.
    Middle(String),
}

/// Generates the tables of a module, all of one vocabulary. Some include earlier ones.
fn tables(vocabulary: &'static Vocabulary) -> BoxedStrategy<Vec<Table>> {
    let row = || (value(vocabulary), own_row(vocabulary));
    // Lists of lists, because these shrink in few steps.
    let own = prop_oneof![
        9 => vec(vec(row(), 1..=4), 1..=2),
        2 => vec(vec(row(), 1..=20), 1..=3),
        1 => vec(vec(row(), 20), 1..=10),
    ];
    let excepted = prop_oneof![2 => Just(0_usize), 1 => 1..5_usize];
    let includes = vec((name(), any::<Index>(), any::<Index>(), excepted), 0..=5);
    let draft = (TOKEN, own, includes).prop_map(|(token, own, includes)| Draft {
        token,
        own,
        includes,
    });
    vec(draft, 1..=6)
        .prop_map(move |drafts| make_unique(vocabulary, &drafts))
        .boxed()
}

/// Generates a table of all 900 codes, in any order.
fn every_code() -> BoxedStrategy<Vec<Table>> {
    let codes: Vec<u16> = (100..1000).collect();
    Just(codes)
        .prop_shuffle()
        .prop_map(|codes| {
            let own = codes
                .iter()
                .map(|code| (Value::Code(*code), OwnRow::short(format!("CODE_{code}"))));
            make_unique(
                STATUS_CODES,
                &[Draft {
                    token: String::new(),
                    own: vec![own.collect()],
                    includes: Vec::new(),
                }],
            )
        })
        .boxed()
}

/// Generates a table of many methods. Most of their tokens have the same ends.
fn many_methods(number: usize) -> BoxedStrategy<Vec<Table>> {
    let token = prop_oneof![
        1 => Just(Token::Name),
        1 => TOKEN.prop_map(Token::Any),
        1 => any::<[Index; 2]>().prop_map(Token::Swapped),
        6 => TOKEN.prop_map(Token::Middle),
    ];
    let row =
        (token, "[A-Z]{6}").prop_map(|(token, name)| (Value::Token(token), OwnRow::short(name)));
    ("[A-Z]{40}", vec(vec(row, 40), number / 40))
        .prop_map(|(token, own)| {
            let includes = Vec::new();
            make_unique(
                METHODS,
                &[Draft {
                    token,
                    own,
                    includes,
                }],
            )
        })
        .boxed()
}

/// A token (RFC 9110, Section 5.6.2).
const TOKEN: &str = "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,40}";

fn value(vocabulary: &Vocabulary) -> BoxedStrategy<Value> {
    if vocabulary.call == STATUS_CODES.call {
        return (100..1000_u16).prop_map(Value::Code).boxed();
    }
    let token = prop_oneof![
        2 => Just(Token::Name),
        1 => TOKEN.prop_map(Token::Any),
        2 => (any::<Index>(), "[!#$%&'*+.^_`|~0-9A-Za-z-]")
            .prop_map(|(at, c)| Token::Changed(at, c.chars().next().unwrap())),
        1 => any::<[Index; 2]>().prop_map(Token::Swapped),
        1 => any::<Index>().prop_map(Token::Cut),
        2 => TOKEN.prop_map(Token::Middle),
    ];
    token.prop_map(Value::Token).boxed()
}

/// Generates a row whose value is chosen later.
fn own_row(vocabulary: &'static Vocabulary) -> impl Strategy<Value = OwnRow> {
    let attribute = prop_oneof![
        4 => Just(""),
        1 => Just("/// A note.\n        "),
        1 => Just("#[deprecated] "),
    ];
    let flags = subsequence(vocabulary.flags, 0..=vocabulary.flags.len()).prop_shuffle();
    (
        attribute,
        vec(name(), 1..=4),
        vec(phrase(), 1..=3),
        description(),
        vec(reference(), 1..=4),
        flags,
    )
        .prop_map(
            |(attribute, names, mut phrases, description, references, mut flags)| {
                let mut known = HashSet::new();
                phrases.retain(|phrase| known.insert(phrase.to_ascii_lowercase()));
                if flags.contains(&"safe") && !flags.contains(&"idempotent") {
                    flags.insert(0, "idempotent");
                }
                OwnRow {
                    attribute,
                    value: String::new(),
                    is_value_written: true,
                    names,
                    phrases,
                    description,
                    references,
                    flags,
                }
            },
        )
}

/// Generates an identifier. Some are frequent, so that tables that include each other
/// have the same ones.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][A-Z0-9_]{3,20}",
        1 => "[A-Z]",
        1 => "[a-z]{1,6}_[a-z0-9]{0,6}[0-9]",
        1 => select(vec![
            "Ok", "Err", "Some", "None", "Option", "Result", "core", "std", "str", "u16", "usize",
            "from", "fmt", "cmp", "eq", "RFC1", "rfc", "LEN", "SLOTS", "HASH", "CODES", "BY_TOKEN",
            "POSITIONS", "BY_SLOT", "INDEX", "TWINS", "at", "code", "token", "status", "method", "f",
            "r#type", "r#match", "r#fn", "\u{e9}t\u{e9}", "\u{dc}NI", "\u{540d}\u{524d}",
        ])
        .prop_map(String::from),
    ]
}

/// Generates a phrase of VCHAR, SP and obs-text that is visible UTF-8 (RFC 9112,
/// Section 4).
fn phrase() -> impl Strategy<Value = String> {
    let of_phrases = prop_oneof![
        4 => "[ -~]",
        2 => select(vec!["\"", "\\", "`", "|", "<", ">", "&", "[", "]", "#", "\"#"])
            .prop_map(String::from),
        1 => "[\u{a1}-\u{ac}\u{ae}-\u{ff}]",
        1 => "[^\\p{C}\\p{Zl}\\p{Zp}]",
    ];
    prop_oneof![
        1 => select(vec!["Not Found", "not found", "NOT FOUND", "OK", "Ok"]).prop_map(String::from),
        1 => select(vec!["<b>a</b>", "[`Self`](Self)", "a | b", "```", "\\", "\"", "# a", "1. a", "- a"])
            .prop_map(String::from),
        6 => vec(of_phrases, 1..=20).prop_map(|parts| trimmed(&parts.concat())),
    ]
}

/// Generates text without control characters.
fn description() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => phrase(),
        1 => "[^\\p{C}\\p{Zl}\\p{Zp}]{1,40}".prop_map(|text| trimmed(&text)),
        1 => "[\\x20-\\x7e]{1,40}".prop_map(|text| trimmed(&text)),
    ]
}

/// Removes white space at the ends, and makes sure that the text is visible.
fn trimmed(text: &str) -> String {
    let text = text.trim();
    // Characters outside ASCII can be invisible.
    if text.contains(|c: char| c.is_ascii_graphic()) {
        text.to_owned()
    } else {
        format!("-{text}")
    }
}

fn reference() -> impl Strategy<Value = Reference> {
    let number = prop_oneof![3 => 1..=10_008_u32, 1 => 1..=99_999_u32];
    let section = vec("[1-9][0-9]{0,3}|[A-Z]", 1..=4).prop_map(|parts| parts.join("."));
    let host = "([a-z0-9]{1,9}\\.[a-z]{2,9}|\\[(::1|2001:db8::[0-9a-f]{1,4})\\])(:[0-9]{1,4})?";
    // RFC 3986, Sections 2 and 3.
    let rest = "(/[!$&-.0-;=@-Z_a-z~]{0,20}(%[0-9A-F]{2})?)?(\\?[!$&-;=?-Z_a-z~]{0,9})?(#[!$&-;=?-Z_a-z~]{0,9})?";
    prop_oneof![
        (number, option::of(section))
            .prop_map(|(number, section)| Reference::Rfc { number, section }),
        ("https?://", host, rest)
            .prop_map(|(scheme, host, rest)| Reference::Url(scheme + &host + &rest)),
    ]
}

/// Gives each row a unique value and name.
fn make_unique(vocabulary: &'static Vocabulary, drafts: &[Draft]) -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    // The tables that each table consists of.
    let mut parts: Vec<HashSet<usize>> = Vec::new();
    let mut values = HashSet::new();
    for draft in drafts {
        // The reserved names among those that `name` generates.
        let mut names = HashSet::from(["ALL", "ENTRIES", "from_u16"].map(String::from));
        let mut rows = Vec::new();
        for (value, unnamed) in draft.own.iter().flatten() {
            let mut own = unnamed.clone();
            own.names[0] = free(&own.names[0], &names);
            own.names
                .retain(|name| names.insert(plain(name).to_owned()));
            if give_value(&mut own, value, &draft.token, &values) {
                values.insert(own.value.clone());
                rows.push(Row::Own(own));
            }
        }
        let mut of = HashSet::from([tables.len()]);
        for (name, table, place, excepted) in &draft.includes {
            if tables.is_empty() {
                break;
            }
            let table = table.index(tables.len());
            if of.is_disjoint(&parts[table]) {
                of.extend(&parts[table]);
                let name = free(name, &names);
                names.insert(plain(&name).to_owned());
                let place = place.index(rows.len() + 1);
                // Adds rows of the table itself for the excepted values.
                let mut except = Vec::new();
                for value in included_values(&tables, table).into_iter().take(*excepted) {
                    let mut own = OwnRow::short(free("Instead", &names));
                    names.insert(own.names[0].clone());
                    own.value.clone_from(&value);
                    except.push(value);
                    rows.push(Row::Own(own));
                }
                rows.insert(
                    place,
                    Row::Include {
                        name,
                        table,
                        except,
                    },
                );
            }
        }
        if !rows.is_empty() {
            tables.push(Table { vocabulary, rows });
            parts.push(of);
        }
    }
    tables
}

/// Returns the values of a table, with those of the tables that it includes.
fn included_values(tables: &[Table], table: usize) -> Vec<String> {
    let mut values = Vec::new();
    for row in &tables[table].rows {
        match row {
            Row::Own(own) => values.push(own.value.clone()),
            Row::Include { table, except, .. } => {
                let theirs = included_values(tables, *table).into_iter();
                values.extend(theirs.filter(|value| !except.contains(value)));
            }
        }
    }
    values
}

/// Gives a row a value. Returns false if all values are taken.
fn give_value(own: &mut OwnRow, value: &Value, token: &str, values: &HashSet<String>) -> bool {
    let token = match value {
        Value::Code(code) => {
            let free = (*code..1000).chain(100..*code).map(|code| code.to_string());
            let Some(code) = free.into_iter().find(|code| !values.contains(code)) else {
                return false;
            };
            own.value = code;
            return true;
        }
        Value::Token(Token::Name) if own.names[0].is_ascii() => {
            own.is_value_written = false;
            plain(&own.names[0]).to_owned()
        }
        Value::Token(Token::Name) => token.to_owned(),
        Value::Token(Token::Any(any)) => any.clone(),
        Value::Token(Token::Changed(at, c)) => {
            let mut token: Vec<char> = token.chars().collect();
            let at = at.index(token.len());
            token[at] = *c;
            String::from_iter(token)
        }
        Value::Token(Token::Swapped(places)) => {
            let mut token: Vec<char> = token.chars().collect();
            let places = places.map(|at| at.index(token.len()));
            token.swap(places[0], places[1]);
            String::from_iter(token)
        }
        Value::Token(Token::Cut(at)) => token[..=at.index(token.len())].to_owned(),
        Value::Token(Token::Middle(middle)) => {
            let end = token.len().min(8);
            [
                &token[..end],
                &middle[..middle.len().min(24)],
                &token[token.len() - end..],
            ]
            .concat()
        }
    };
    own.value = free(&token, values);
    own.is_value_written |= own.value != token;
    true
}

/// Returns the text, with a number after it if the text is taken.
fn free(text: &str, taken: &HashSet<String>) -> String {
    let is_free = |text: &String| !taken.contains(plain(text));
    let numbered = (0..).map(|number| format!("{text}{number}"));
    std::iter::once(text.to_owned())
        .chain(numbered)
        .find(is_free)
        .unwrap()
}

/// Returns a name without `r#`.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

// The crate that is compiled.

/// Returns a module with the tables, their models, and a function that compares them.
fn source(tables: &[Table]) -> String {
    let mut source = "use http_registry_tests::model::{Part, Row};\n".to_owned();
    let mut checks = String::new();
    for (at, table) in tables.iter().enumerate() {
        let Vocabulary { call, check, .. } = table.vocabulary;
        write!(
            source,
            "\nhttp_registry::{call}! {{\n    pub enum Table{at} {{\n"
        )
        .unwrap();
        let mut model = format!("\nconst TABLE_{at}: &[Part] = &[\n");
        let (mut constants, mut includes) = (String::new(), String::new());
        for row in &table.rows {
            match row {
                Row::Own(own) => {
                    writeln!(source, "        {}", source_of_row(own, table.vocabulary)).unwrap();
                    writeln!(
                        model,
                        "    Part::Own({}),",
                        model_of_row(own, table.vocabulary)
                    )
                    .unwrap();
                    for name in &own.names {
                        write!(constants, "{:?} {name} ", plain(name)).unwrap();
                    }
                }
                Row::Include {
                    name,
                    table: of,
                    except,
                } => {
                    let is_code = table.vocabulary.call == STATUS_CODES.call;
                    let written = except.iter().map(|value| {
                        if is_code {
                            value.clone()
                        } else {
                            literal(value)
                        }
                    });
                    let written = written.collect::<Vec<_>>().join(", ");
                    let keyword = if except.is_empty() { "" } else { " except " };
                    writeln!(source, "        {name}(Table{of}){keyword}{written};").unwrap();
                    writeln!(
                        model,
                        "    Part::Included {{ parts: TABLE_{of}, except: &{except:?} }},"
                    )
                    .unwrap();
                    write!(includes, "{name} Table{of} ").unwrap();
                }
            }
        }
        write!(source, "    }}\n}}\n{model}];\n").unwrap();
        writeln!(
            checks,
            "    http_registry_tests::{check}!(Table{at}, TABLE_{at}, [{constants}], [{includes}]);"
        )
        .unwrap();
    }
    write!(
        source,
        "\n#[allow(deprecated)]\npub fn check() {{\n{checks}}}\n"
    )
    .unwrap();
    source
}

/// Returns a row as written in a table.
fn source_of_row(own: &OwnRow, vocabulary: &Vocabulary) -> String {
    let mut row = own.attribute.to_owned();
    if vocabulary.call == STATUS_CODES.call {
        write!(row, "{} ", own.value).unwrap();
    } else if own.is_value_written {
        write!(row, "{} ", literal(&own.value)).unwrap();
    }
    row.push_str(&own.names.join(" | "));
    if vocabulary.call == STATUS_CODES.call {
        let phrases: Vec<String> = own.phrases.iter().map(|phrase| literal(phrase)).collect();
        write!(row, " {}", phrases.join(" | ")).unwrap();
    }
    let references: Vec<String> = own
        .references
        .iter()
        .map(|reference| match reference {
            Reference::Rfc {
                number,
                section: None,
            } => format!("RFC{number}"),
            Reference::Rfc {
                number,
                section: Some(section),
            } => format!("RFC{number} {section:?}"),
            Reference::Url(url) => literal(url),
        })
        .collect();
    write!(
        row,
        " {} {}",
        literal(&own.description),
        references.join(", ")
    )
    .unwrap();
    for flag in &own.flags {
        write!(row, " {flag}").unwrap();
    }
    row.push(';');
    row
}

/// Returns a string literal, raw for every other text that can be raw.
fn literal(text: &str) -> String {
    let plain = |c: char| {
        c == '\t'
            || matches!(c.escape_debug().next(), Some(first) if first == c || "\"'\\".contains(c))
    };
    if text.len() % 2 == 0 && text.chars().all(plain) {
        let hashes = "#".repeat(1 + text.matches('#').count());
        return format!("r{hashes}\"{text}\"{hashes}");
    }
    format!("{text:?}")
}

/// Returns the row in the model.
fn model_of_row(own: &OwnRow, vocabulary: &Vocabulary) -> String {
    let names: Vec<&str> = own.names.iter().map(|name| plain(name)).collect();
    let phrases: &[String] = if vocabulary.call == STATUS_CODES.call {
        &own.phrases
    } else {
        &[]
    };
    let references: Vec<[String; 2]> = own.references.iter().map(shown).collect();
    let mut flags = vocabulary.flags.to_vec();
    flags.retain(|flag| own.flags.contains(flag));
    format!(
        "Row {{ value: {:?}, names: &{names:?}, phrases: &{phrases:?}, description: {:?}, \
         references: &{references:?}, flags: &{flags:?} }}",
        own.value, own.description,
    )
}

/// Returns the text and the URL of a reference.
fn shown(reference: &Reference) -> [String; 2] {
    match reference {
        Reference::Rfc {
            number,
            section: None,
        } => [
            format!("RFC {number}"),
            format!("https://www.rfc-editor.org/rfc/rfc{number}"),
        ],
        Reference::Rfc {
            number,
            section: Some(section),
        } => {
            let (kind, anchor) = match section.as_bytes()[0] {
                b'A'..=b'Z' => ("Appendix", "appendix"),
                _ => ("Section", "section"),
            };
            [
                format!("RFC {number}, {kind} {section}"),
                format!("https://www.rfc-editor.org/rfc/rfc{number}#{anchor}-{section}"),
            ]
        }
        Reference::Url(url) => [url.clone(), url.clone()],
    }
}

// Running the crate.

struct Failure {
    /// The first module that fails.
    wrong: Option<usize>,
    /// The output of the compiler, or of the comparisons.
    output: String,
}

/// Compiles and runs a crate that compares each table with its model.
fn run(name: &str, modules: &[Vec<Table>]) -> Result<(), Failure> {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let directory = temporary.join(name);
    write_crate(&directory, name, modules);
    let output = Command::new(env!("CARGO"))
        .args([
            "run",
            "--offline",
            "--quiet",
            "--message-format",
            "short",
            "--target-dir",
        ])
        .arg(temporary.join("random"))
        // Shares compiled crates, if this cargo can.
        .env("CARGO_BUILD_BUILD_DIR", temporary.parent().unwrap())
        .env_remove("RUSTFLAGS")
        .current_dir(&directory)
        .output()
        .unwrap();
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let failed = String::from_utf8(output.stdout).unwrap();
    let wrong = (0..modules.len()).find(|module| {
        failed.lines().any(|line| line == format!("m{module}"))
            || errors.contains(&format!("src/m{module}.rs:"))
    });
    Err(Failure {
        wrong,
        output: errors,
    })
}

fn write_crate(directory: &Path, name: &str, modules: &[Vec<Table>]) {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = tests.parent().unwrap();
    let library = workspace.join("http-registry");
    let (library, tests) = (library.to_str().unwrap(), tests.to_str().unwrap());
    fs::create_dir_all(directory.join("src")).unwrap();
    fs::write(
        directory.join("Cargo.toml"),
        format!(
            "[package]\nname = {name:?}\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nhttp-registry = {{ path = {library:?} }}\n\
             http-registry-tests = {{ path = {tests:?} }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
        ),
    )
    .unwrap();
    // Uses the versions in the workspace's lock file, which are already downloaded.
    fs::copy(workspace.join("Cargo.lock"), directory.join("Cargo.lock")).unwrap();
    let mut main = "#![deny(warnings)]\n\
        #![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n\n"
        .to_owned();
    let mut checks = String::new();
    for (at, tables) in modules.iter().enumerate() {
        fs::write(directory.join(format!("src/m{at}.rs")), source(tables)).unwrap();
        writeln!(main, "mod m{at};").unwrap();
        writeln!(checks, "        (\"m{at}\", m{at}::check),").unwrap();
    }
    write!(
        main,
        "\nfn main() -> std::process::ExitCode {{\n    \
         http_registry_tests::model::run(&[\n{checks}    ])\n}}\n"
    )
    .unwrap();
    fs::write(directory.join("src/main.rs"), main).unwrap();
}
