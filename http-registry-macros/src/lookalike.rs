//! Recognizes what people write in the place of a row: Rust items, variants of an
//! enum, other ways to write an include, rows of the other vocabulary. Each of them gets
//! one message, which says what to write.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{End, ParseStream, Parser};
use syn::{Ident, Lit, LitInt, LitStr, Path, Token, Visibility, token};

use crate::vocabulary::Vocabulary;
use crate::{ahead, rules};

pub(crate) const INCLUDE: &str =
    "an include is a name and a path in parentheses, such as `Iana(http_registry::StatusCode)`";

pub(crate) const ANOTHER_REGISTRY: &str =
    "one macro call defines one registry; move this to a separate call";

/// The message for a Rust item or another registry. `None` if neither is next.
pub(crate) fn item_message(input: ParseStream<'_>) -> Option<String> {
    let ahead = input.fork();
    let is_public = ahead.peek(Token![pub]) && ahead.parse::<Visibility>().is_ok();
    let name = ahead.fork().call(Ident::parse_any).ok()?;
    let after = ahead.fork();
    after.parse::<TokenTree>().ok();
    if ahead::plain_text(&after).is_some() || after.peek(Token![|]) || after.peek(token::Paren) {
        return None; // `name` is the name of a row.
    }
    if is_item(&ahead) {
        return Some(format!(
            "expected a row or an include, found `{name}`; move this out of the macro call"
        ));
    }
    let is_registry = ["enum", "struct", "union"].contains(&name.to_string().as_str());
    (is_public || is_registry).then(|| ANOTHER_REGISTRY.to_owned())
}

/// The message for anything else that is not a row. `None` if nothing known is next.
pub(crate) fn row_message(vocabulary: Vocabulary, input: ParseStream<'_>) -> Option<String> {
    if input.peek(Token![::]) || input.peek(Token![..]) {
        return Some(INCLUDE.to_owned());
    }
    // A section, and not the token of a row.
    let ahead = input.fork();
    let is_section = ahead::is_section(vocabulary, input)
        && (ahead.parse::<LitStr>()).is_ok_and(|text| text.value().contains('.'))
        && !ahead::is_name(&ahead);
    if is_section
        || ahead::is_reference_for_name(input) && !ahead::is_include(input)
        || ahead::is_next_reference(vocabulary, input)
    {
        return Some("a reference belongs before the `;` of its row".to_owned());
    }
    if vocabulary == Vocabulary::StatusCodes && is_only_codes(input) {
        return Some("expected a name after the code, as in `404 NOT_FOUND`".to_owned());
    }
    let ahead = input.fork();
    let code = code_after_name(&ahead.fork());
    let code = code.filter(|_| vocabulary == Vocabulary::StatusCodes);
    let Ok(name) = ahead.call(Ident::parse_any) else {
        let found = ahead::found(&ahead);
        let is_literal = ahead.parse::<Lit>().is_ok();
        return if is_literal && is_include_of_path(&ahead) {
            Some(format!("an include starts with its name; remove {found}"))
        } else {
            code
        };
    };
    let word = name.to_string();
    let after = ahead.fork();
    after.parse::<TokenTree>().ok();
    let is_include = ahead::is_include(input);
    if !is_include && (ahead::is_word(&ahead, "except") || ahead::is_word(&after, "except")) {
        return Some(INCLUDE.to_owned());
    }
    if ahead.peek(Token![|]) || ahead::plain_text(&ahead).is_some() || ahead.peek(token::Paren) {
        return None;
    }
    if vocabulary.has_flag(&name) || word == "except" {
        return Some(format!("`{word}` belongs before the `;` of its row"));
    }
    if code.is_some() {
        return code;
    }
    if ahead.is_empty() || ahead.peek(Token![;]) {
        return (vocabulary == Vocabulary::StatusCodes)
            .then(|| format!("expected a row or an include, found only the name `{word}`"));
    }
    let after_comma = ahead.peek2(Ident::peek_any) || ahead.peek2(Token![;]) || ahead.peek2(End);
    if ahead.peek(Token![,]) && after_comma {
        return Some(variant(vocabulary, &name, None));
    }
    if ahead.peek2(token::Paren) {
        return Some(if ahead.peek(Ident::peek_any) {
            format!("an include has one name; remove `{word}`")
        } else {
            INCLUDE.to_owned()
        });
    }
    if ahead.peek(Ident::peek_any) && (ahead.peek2(Token![;]) || ahead.peek2(End)) {
        return (vocabulary == Vocabulary::StatusCodes).then(|| INCLUDE.to_owned());
    }
    let is_assigned = ahead.peek(Token![=]) || ahead.peek(Token![:]) && !ahead.peek(Token![::]);
    if is_assigned {
        ahead.parse::<TokenTree>().ok();
        if let Ok(value) = ahead.fork().parse::<Lit>() {
            return Some(variant(vocabulary, &name, Some(&value)));
        }
    }
    include(input, &name, &ahead, is_assigned)
}

/// The message for a code that is not first: `GONE 410`, `"GONE" 410` or `HTTP 410 GONE`
fn code_after_name(ahead: ParseStream<'_>) -> Option<String> {
    let found = ahead::found(ahead);
    let name = match ahead.fork().parse::<LitStr>() {
        Ok(name) => rules::spelled_name(&name),
        Err(_) => Some(ahead.fork().call(Ident::parse_any).ok()?),
    };
    ahead.parse::<TokenTree>().ok();
    let code = ahead.parse::<LitInt>().ok()?;
    let has_name = ahead.peek(Ident::peek_any) && !ahead::is_reference(ahead);
    Some(match name.filter(|_| !has_name) {
        Some(name) => format!("a row starts with its code; write `{code} {name}`"),
        None => format!("a row starts with its code; remove {found}"),
    })
}

/// The message for a variant of a Rust enum: `GONE,` or `GONE = 410`
fn variant(vocabulary: Vocabulary, name: &Ident, value: Option<&Lit>) -> String {
    let instead = match (vocabulary, value) {
        (Vocabulary::StatusCodes, Some(Lit::Int(code))) => {
            format!("write `{code} {name} \"Phrase\" \"Description.\" \"https://…\";`")
        }
        (Vocabulary::StatusCodes, _) => {
            "a row has the form `404 NOT_FOUND \"Not Found\" \"Description.\" RFC9110;`".to_owned()
        }
        (Vocabulary::Methods, _) => format!("write `{name} \"Description.\" \"https://…\";`"),
    };
    format!("expected a row, found a variant of a Rust enum; {instead}")
}

/// The message for an include without parentheses, such as `Iana = http_registry::StatusCode`.
fn include(
    input: ParseStream<'_>,
    name: &Ident,
    after: ParseStream<'_>,
    is_assigned: bool,
) -> Option<String> {
    if input.peek2(Token![::]) {
        let path = input.fork().call(Path::parse_mod_style).ok()?;
        let last = &path.segments.last()?.ident;
        return Some(in_parentheses(last, &path));
    }
    if after.peek(Token![<]) {
        return Some(INCLUDE.to_owned());
    }
    if let Some(path) = path_in_group(input) {
        return Some(in_parentheses(name, &path));
    }
    let path = after.fork().call(Path::parse_mod_style).ok()?;
    if name == "include" || name == "import" {
        return Some(INCLUDE.to_owned());
    }
    (is_assigned || path.segments.len() > 1).then(|| in_parentheses(name, &path))
}

fn in_parentheses(name: &Ident, path: &Path) -> String {
    let path = path.to_token_stream().to_string().replace(' ', "");
    format!("the path of an include goes in parentheses; write `{name}({path})`")
}

/// Whether a Rust item is next, judging by its first word.
pub(crate) fn is_item(input: ParseStream<'_>) -> bool {
    const WORDS: [&str; 10] = [
        "const", "extern", "fn", "impl", "let", "mod", "static", "trait", "type", "use",
    ];
    let ahead = input.fork();
    ahead::name(&ahead)
        .is_some_and(|word| WORDS.contains(&word.to_string().as_str()) || ahead.peek(Token![!]))
}

/// The path of an include that is in braces or brackets: `Iana { http_registry::StatusCode }`
pub(crate) fn path_in_group(input: ParseStream<'_>) -> Option<Path> {
    let ahead = input.fork();
    ahead::name(&ahead)?;
    match ahead.cursor().token_tree() {
        Some((TokenTree::Group(group), _)) => Path::parse_mod_style.parse2(group.stream()).ok(),
        _ => None,
    }
}

/// Whether an include is next, with nothing but a path in the parentheses.
fn is_include_of_path(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let name = ahead::name(&ahead).is_some();
    let group = ahead.cursor().group(Delimiter::Parenthesis);
    let path = |input: ParseStream<'_>| Path::parse_mod_style(input);
    name && group.is_some_and(|(content, ..)| path.parse2(content.token_stream()).is_ok())
}

/// Whether several codes are next and nothing else, up to the semicolon.
fn is_only_codes(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let mut codes = 0;
    while ahead::is_literal(&ahead) && ahead.parse::<LitInt>().is_ok() {
        codes += 1;
        ahead.parse::<Token![,]>().ok();
    }
    codes > 1 && (ahead.is_empty() || ahead.peek(Token![;]))
}

/// The message for an attribute that syn cannot parse.
pub(crate) fn attribute_message(attribute: &TokenStream) -> &'static str {
    if attribute
        .to_string()
        .replace(' ', "")
        .starts_with("#[impl(")
    {
        "`impl` is not an attribute; did you mean `impls`?"
    } else {
        "expected an attribute `#[…]` or a doc comment `///` before a row"
    }
}

/// Whether a row of the other vocabulary is next: with a code in a table of methods, or
/// with one text and no code in a table of status codes.
pub(crate) fn is_row_of_other_vocabulary(vocabulary: Vocabulary, input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    match vocabulary {
        Vocabulary::Methods => {
            ahead
                .parse::<LitInt>()
                .is_ok_and(|code| code.suffix().is_empty())
                && (ahead.peek(Ident::peek_any) || ahead.peek(LitStr))
        }
        Vocabulary::StatusCodes => {
            let token = ahead::plain_text(&ahead).map(|token| token.value());
            if token.is_some() {
                ahead.parse::<LitStr>().ok();
            }
            let is_token = token
                .is_none_or(|token| rules::token(&token).is_ok() && token.parse::<u16>().is_err());
            let has_name = ahead::name(&ahead).is_some();
            while ahead.parse::<Token![|]>().is_ok() && ahead::name(&ahead).is_some() {}
            is_token
                && has_name
                && ahead::plain_text(&ahead).is_some()
                && ahead::skip(&ahead)
                && ahead::is_reference(&ahead)
        }
    }
}

pub(crate) fn other_vocabulary_message(vocabulary: Vocabulary) -> &'static str {
    match vocabulary {
        Vocabulary::StatusCodes => {
            "expected a status code, found a method; rows of methods belong in `methods!`"
        }
        Vocabulary::Methods => {
            "expected a method, found a status code; rows of status codes belong in `status_codes!`"
        }
    }
}
