//! `axum`, over `axum-core`: a status is a response.
//!
//! A response has its status code from the `http` crate, which carries no
//! phrase: `hyper` writes the one that `http` knows for the code, or what it
//! finds as its own `ReasonPhrase` among the response's extensions. So a
//! vendor's phrase travels as that extension, and `hyper` is a dependency for
//! this one type. HTTP/2 and HTTP/3 have no reason phrase, and ignore it.

use ::hyper::ext::ReasonPhrase;

use crate::external::http::expansion::to_status;
use crate::{AnyStatus, StatusCode};

pub(crate) mod expansion {
    pub use ::axum_core::response::{IntoResponse, Response};

    pub use super::Head;
    use crate::RegisteredStatus;

    /// The head of a response with a registry's status code.
    pub fn registered(status: impl RegisteredStatus) -> Head {
        super::head(status.into(), Some(status.phrase()))
    }
}

/// What a response begins with: its head.
pub type Head = ::http::Response<()>;

/// The head of a response with any status code, with the standard phrase where
/// it has one.
fn any(status: AnyStatus) -> Head {
    head(
        status,
        status.registered::<StatusCode>().map(StatusCode::phrase),
    )
}

fn head(status: AnyStatus, phrase: Option<&'static str>) -> Head {
    let mut head = Head::new(());
    *head.status_mut() = to_status(&status);
    let standard = head.status().canonical_reason();
    if standard.is_none() || phrase.is_some_and(|phrase| standard != Some(phrase)) {
        // Without a phrase hyper would write `<none>`; none at all is right
        // (RFC 9112, Section 4). No registry has one with other bytes than it allows.
        let phrase = ReasonPhrase::from_static(phrase.unwrap_or_default().as_bytes());
        head.extensions_mut().insert(phrase);
    }
    head
}

/// What `#[impls(axum)]` adds to a registry. The arm `head` is what
/// [`AnyStatus`] shares with them.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_axum {
    (status_codes $Registry:ident) => {
        $crate::__impl_axum! { head $Registry, $crate::__private::external::axum::registered }
    };
    (head $Code:ident, $head:path) => {
        /// The head of a response, for what has a body or fields:
        /// `(Response::from(status), body)`.
        #[allow(deprecated)]
        #[automatically_derived]
        impl ::core::convert::From<$Code> for $crate::__private::external::axum::Head {
            fn from(__status: $Code) -> Self {
                $head(__status)
            }
        }

        /// A response without content.
        #[allow(deprecated)]
        #[automatically_derived]
        impl $crate::__private::external::axum::IntoResponse for $Code {
            fn into_response(self) -> $crate::__private::external::axum::Response {
                $crate::__private::external::axum::IntoResponse::into_response((
                    <$crate::__private::external::axum::Head as ::core::convert::From<$Code>>::from(self),
                    (),
                ))
            }
        }
    };
    (methods $Registry:ident) => {
        ::core::compile_error!(
            "`axum` answers with status codes, and this is a registry of methods; leave `axum` out of `#[impls(…)]`"
        );
    };
}

mod canonical {
    use crate::{AnyStatus, StatusCode};

    crate::__impl_axum! { status_codes StatusCode }
    crate::__impl_axum! { head AnyStatus, super::any }
}
