//! Names that are keywords are written as raw identifiers. Their text has no `r#`.
#![deny(warnings)]
#![allow(non_camel_case_types)] // The author chose the name of the enum.
http_registry::status_codes! {
    pub enum r#enum {
        460 r#type | r#match "Type" "Named like a keyword." RFC9110;
    }
}

http_registry::status_codes! {
    pub enum AllStatus {
        r#struct(r#enum);
        461 r#fn "Function" "Named like a keyword." RFC9110;
    }
}

http_registry::methods! {
    pub enum KeywordMethod {
        r#loop | r#while "Named and spelled like a keyword." RFC9110;
        "if" r#if "Spelled out." RFC9110;
        PLAIN | r#PLAINER "Raw without need." RFC9110;
    }
}

#[test]
fn runs() {
    assert_eq!(r#enum::r#type.name(), "type");
    assert_eq!(r#enum::from_name("type"), Some(r#enum::r#type));
    assert_eq!(r#enum::from_name("match"), Some(r#enum::r#match));
    assert_eq!(r#enum::from_name("r#type"), None);
    assert_eq!(
        AllStatus::from_name("type"),
        Some(AllStatus::r#struct(r#enum::r#type))
    );
    assert_eq!(format!("{:?}", AllStatus::r#fn), "461 fn");
    assert_eq!(
        KeywordMethod::from_bytes(b"loop"),
        Ok(KeywordMethod::r#loop)
    );
    assert_eq!(KeywordMethod::r#loop.value(), "loop");
    assert_eq!(
        KeywordMethod::from_name("PLAINER"),
        Some(KeywordMethod::PLAIN)
    );
}
