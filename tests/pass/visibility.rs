//! A registry can have any visibility.
#![deny(warnings, unreachable_pub)]

mod outer {
    http_registry::status_codes! {
        enum PrivateStatus {
            460 PRIVATE "Private" "Seen here only." RFC9110;
        }
    }

    pub(crate) mod inner {
        http_registry::status_codes! {
            pub(super) enum ParentStatus {
                461 PARENT | ALIAS "Parent" "Seen one level up." RFC9110;
            }
        }

        http_registry::methods! {
            pub(in crate::visibility::outer) enum ParentMethod {
                PARENT "Seen one level up." RFC9110;
            }
        }
    }

    http_registry::status_codes! {
        pub(crate) enum CrateStatus {
            462 CRATE "Crate" "Seen in the crate." RFC9110;
        }
    }

    // A registry that includes a private one must be private, too.
    http_registry::status_codes! {
        enum AllStatus {
            Private(PrivateStatus);
            Parent(inner::ParentStatus);
            Crate(self::CrateStatus);
        }
    }

    http_registry::methods! {
        enum AllMethod {
            Parent(inner::ParentMethod);
        }
    }

    pub(crate) fn all() -> (Vec<u16>, Vec<&'static str>) {
        let statuses = AllStatus::ALL.iter().map(|status| status.value()).collect();
        let methods = AllMethod::ALL.iter().map(|method| method.value()).collect();
        assert_eq!(inner::ParentStatus::ALIAS, inner::ParentStatus::PARENT);
        (statuses, methods)
    }
}

#[test]
fn runs() {
    assert_eq!(outer::all(), (vec![460, 461, 462], vec!["PARENT"]));
    assert_eq!(outer::CrateStatus::CRATE.value(), 462);
}
