//! Programs that each use one function of the canonical registries, and programs that
//! do the same by hand.

use http_registry::{Method, StatusCode};

/// The function that each program uses, and the body of its `main`.
pub const PROGRAMS: [(&str, &str); 22] = [
    ("nothing", "of(404_u16);"),
    (
        "`StatusCode::from_u16`",
        "of(StatusCode::from_u16(of(404)).is_ok());",
    ),
    (
        "`StatusCode::from_name`",
        "of(StatusCode::from_name(of(\"OK\")).is_some());",
    ),
    (
        "`StatusCode::from_phrase`",
        "of(StatusCode::from_phrase(of(\"OK\")).is_some());",
    ),
    ("`StatusCode::as_str`", "of(of(StatusCode::OK).as_str());"),
    ("`StatusCode::name`", "of(of(StatusCode::OK).name());"),
    ("`StatusCode::phrase`", "of(of(StatusCode::OK).phrase());"),
    (
        "`StatusCode::description`",
        "of(of(StatusCode::OK).description());",
    ),
    (
        "`StatusCode::reference`",
        "of(of(StatusCode::OK).reference());",
    ),
    (
        "`StatusCode::references`",
        "of(of(StatusCode::OK).references());",
    ),
    (
        "`StatusCode::is_cacheable`",
        "of(of(StatusCode::OK).is_cacheable());",
    ),
    ("`StatusCode::entry`", "of(of(StatusCode::OK).entry());"),
    (
        "all of `StatusCode`",
        "let status = StatusCode::from_u16(of(404)).unwrap_or_default();
        of((status.as_str(), status.name(), status.phrase(), status.description()));
        of((status.reference(), status.references(), status.is_cacheable(), status.entry()));
        of((StatusCode::from_name(of(\"OK\")), StatusCode::from_phrase(of(\"OK\"))));
        of((StatusCode::ALL, StatusCode::ENTRIES));",
    ),
    (
        "`AnyStatus::as_str`",
        "of(of(AnyStatus::from(StatusCode::OK)).as_str());",
    ),
    (
        "`Method::from_bytes`",
        "of(Method::from_bytes(of(b\"GET\")).is_ok());",
    ),
    (
        "`Method::from_name`",
        "of(Method::from_name(of(\"GET\")).is_some());",
    ),
    ("`Method::as_str`", "of(of(Method::GET).as_str());"),
    ("`Method::is_safe`", "of(of(Method::GET).is_safe());"),
    ("`Method::name`", "of(of(Method::GET).name());"),
    (
        "`Method::description`",
        "of(of(Method::GET).description());",
    ),
    ("`Method::reference`", "of(of(Method::GET).reference());"),
    (
        "all of `Method`",
        "let method = Method::from_bytes(of(b\"GET\")).unwrap_or_default();
        of((method.as_str(), method.name(), method.description(), method.reference()));
        of((method.references(), method.is_safe(), method.entry()));
        of((Method::from_name(of(\"GET\")), Method::ALL, Method::ENTRIES));",
    ),
];

/// Returns programs with the code that a user would write instead: what it is, and the
/// body of `main`.
#[must_use]
pub fn by_hand() -> Vec<(String, String)> {
    let codes: Vec<String> = StatusCode::ALL
        .iter()
        .filter(|status| status.is_cacheable())
        .map(|status| status.value().to_string())
        .collect();
    let phrases: Vec<String> = StatusCode::ALL
        .iter()
        .map(|status| format!("{} => {:?},", status.value(), status.phrase()))
        .collect();
    let tokens: Vec<String> = Method::ALL
        .iter()
        .map(|method| format!("b{:?} => {},", method.as_str(), method.index()))
        .collect();
    [
        (
            "a `matches!` of the cacheable codes",
            format!("of(matches!(of(404_u16), {}));", codes.join(" | ")),
        ),
        (
            "a `match` from codes to phrases",
            format!(
                "of(match of(404_u16) {{ {} _ => \"\" }});",
                phrases.concat()
            ),
        ),
        (
            "a `match` from tokens to numbers",
            format!(
                "of(match of(b\"GET\" as &[u8]) {{ {} _ => 99_u8 }});",
                tokens.concat()
            ),
        ),
    ]
    .map(|(name, body)| (name.into(), body))
    .into()
}
