//! A `macro_rules!` macro writes a table or a part of it.
#![deny(warnings)]

macro_rules! registry {
    ($(#[$attribute:meta])* $visibility:vis $Name:ident includes $Included:path;
     $($code:literal $($name:ident)|+ $phrase:literal $url:literal $($flag:ident)*;)*) => {
        http_registry::status_codes! {
            $(#[$attribute])*
            $visibility enum $Name {
                Base($Included);
                $($code $($name)|+ $phrase "Made by a macro." $url $($flag)*;)*
                499 LITERAL "Literal" "Written by the macro itself." RFC9110 "15.5";
            }
        }
    };
}

registry! {
    /// Documentation passes through.
    #[non_exhaustive]
    pub MadeStatus includes http_registry::StatusCode;
    460 FIRST | ONE "First" "https://made.example" cacheable obsolete;
    461 SECOND "Second" "https://made.example";
}

macro_rules! method {
    ($Name:ident $token:literal $name:ident) => {
        http_registry::methods! {
            pub enum $Name { $token $name "Made by a macro." RFC9110 safe idempotent; }
        }
    };
}

method!(MadeMethod "M-MADE" M_MADE);

#[test]
fn runs() {
    assert_eq!(MadeStatus::ONE, MadeStatus::FIRST);
    assert!(MadeStatus::FIRST.is_cacheable());
    assert_eq!(MadeStatus::LITERAL.value(), 499);
    assert_eq!(MadeStatus::from_u16(200).unwrap().phrase(), "OK");
    assert_eq!(MadeMethod::M_MADE.value(), "M-MADE");
}
