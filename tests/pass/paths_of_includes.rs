//! An include can name a registry with any path, alias or import.
#![deny(warnings)]

mod status {
    pub mod method {
        http_registry::status_codes! {
            pub enum DeepStatus {
                460 DEEP "Deep" "Two modules down." RFC9110;
            }
        }
    }
}

mod value {
    http_registry::status_codes! {
        pub enum ValueStatus {
            461 VALUE "Value" "In a module with the name of an accessor." RFC9110;
        }
    }
}

use http_registry::StatusCode as Iana;
use value as position;

type Alias = status::method::DeepStatus;

http_registry::status_codes! {
    pub enum ImportStatus {
        Iana(Iana);
        Alias(Alias);
        Value(self::position::ValueStatus);
    }
}

http_registry::status_codes! {
    pub enum PathStatus {
        Iana(::http_registry::StatusCode);
        Deep(crate::paths_of_includes::status::method::DeepStatus);
    }
}

#[test]
fn runs() {
    assert_eq!(
        ImportStatus::from_u16(200).unwrap(),
        ImportStatus::Iana(Iana::OK)
    );
    assert_eq!(
        ImportStatus::from_u16(460).unwrap(),
        ImportStatus::Alias(Alias::DEEP)
    );
    assert_eq!(
        PathStatus::from_u16(460).unwrap(),
        PathStatus::Deep(Alias::DEEP)
    );
}
