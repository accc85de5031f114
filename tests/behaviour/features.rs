//! Cargo features that are enabled in the build do not change a crate that does not use
//! them.

use http_registry::{AnyStatus, StatusCode};

/// A registry without `#[impls(…)]` has no implementations, even if features are enabled in
/// the build. Otherwise this module, which writes its own, would not compile.
mod own {
    use axum::response::{IntoResponse, Response};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    http_registry::status_codes! {
        #[derive(Default)]
        pub enum CacheStatus {
            #[default]
            220 STALE "Stale" "Served from the cache although it has expired." "https://example.com/";
        }
    }

    http_registry::methods! {
        pub enum CacheMethod {
            PURGE "Remove the target from the cache." "https://example.com/" idempotent;
        }
    }

    impl Serialize for CacheStatus {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.name())
        }
    }

    impl<'de> Deserialize<'de> for CacheStatus {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            u8::deserialize(deserializer).map(|_| Self::default())
        }
    }

    impl Serialize for CacheMethod {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_u8(1)
        }
    }

    impl IntoResponse for CacheStatus {
        fn into_response(self) -> Response {
            self.name().into_response()
        }
    }

    impl From<CacheStatus> for http::StatusCode {
        fn from(_: CacheStatus) -> Self {
            Self::OK
        }
    }

    impl TryFrom<http::StatusCode> for CacheStatus {
        type Error = ();

        fn try_from(_: http::StatusCode) -> Result<Self, ()> {
            Err(())
        }
    }

    impl PartialEq<http::StatusCode> for CacheStatus {
        fn eq(&self, other: &http::StatusCode) -> bool {
            *other == http::StatusCode::OK
        }
    }

    impl From<CacheMethod> for http::Method {
        fn from(_: CacheMethod) -> Self {
            Self::DELETE
        }
    }
}

#[test]
fn a_crate_can_write_its_own_impls() {
    use axum::response::IntoResponse;

    assert_eq!(
        serde_json::to_string(&own::CacheStatus::STALE).unwrap(),
        "\"STALE\""
    );
    assert_eq!(
        serde_json::from_str("9").ok(),
        Some(own::CacheStatus::STALE)
    );
    assert_eq!(
        serde_json::to_string(&own::CacheMethod::PURGE).unwrap(),
        "1"
    );
    assert_eq!(own::CacheStatus::STALE.into_response().status(), 200);
    assert_eq!(
        http::StatusCode::from(own::CacheStatus::STALE),
        http::StatusCode::OK
    );
    assert!(own::CacheStatus::try_from(http::StatusCode::OK).is_err());
    assert!(own::CacheStatus::STALE == http::StatusCode::OK);
    assert_eq!(
        http::Method::from(own::CacheMethod::PURGE),
        http::Method::DELETE
    );
}

/// A glob import of this crate does not shadow the names of the libraries.
mod all_names {
    use http_registry::*;

    pub(crate) fn names() -> (http::StatusCode, serde_json::Result<StatusCode>) {
        let status: http::StatusCode = StatusCode::OK.into();
        let error = <serde_json::Error as serde::de::Error>::custom(StatusCodeError::Invalid);
        (status, Err(error))
    }
}

#[test]
fn a_glob_import_does_not_shadow_libraries() {
    let (status, result) = all_names::names();
    assert_eq!(status, StatusCode::OK);
    assert!(result.is_err());
}

/// The types of literals can still be inferred.
#[test]
fn types_of_literals_are_inferred() {
    assert!(StatusCode::OK == 200);
    assert!(AnyStatus::from(StatusCode::OK) == 200);
}
