//! Registries have names that an expansion uses.
#![deny(warnings)]
#![allow(non_camel_case_types)]

macro_rules! registries {
    ($($module:ident $Name:ident)*) => { $(
        mod $module {
            pub mod statuses {
                ::http_registry::status_codes! {
                    #[impls(axum, http, serde)]
                    pub enum $Name {
                        460 FIRST | ONE "First" "The first one." RFC9110;
                    }
                }
            }

            pub mod all_statuses {
                use super::statuses::$Name as Included;

                ::http_registry::status_codes! {
                    #[impls(axum, http, serde)]
                    pub enum $Name {
                        Own(Included);
                        461 SECOND | TWO "Second" "The second one." RFC9110;
                    }
                }
            }

            pub mod methods {
                ::http_registry::methods! {
                    #[impls(http, serde)]
                    pub enum $Name {
                        FIRST | ONE "The first one." RFC9110;
                    }
                }
            }

            pub mod all_methods {
                use super::methods::$Name as Included;

                ::http_registry::methods! {
                    #[impls(http, serde)]
                    pub enum $Name {
                        Own(Included);
                        SECOND | TWO "The second one." RFC9110;
                    }
                }
            }
        }

        assert_eq!($module::all_statuses::$Name::from_u16(460).unwrap().name(), "FIRST");
        assert_eq!($module::all_methods::$Name::from_bytes(b"FIRST").unwrap().name(), "FIRST");
    )* };
}

#[test]
fn runs() {
    registries! {
        option Option
        result Result
        some Some
        ok Ok
        text str
        number u16
        size usize
        truth bool
        status status
        method method
        value value
        position position
        all ALL
        core core
        library http_registry
        entry StatusEntry
        registered RegisteredStatus
        any AnyStatus
        error Error
        itself Registry
        parameter S
        other_parameter D
        hasher H
        included R
        whole W
    }
}
