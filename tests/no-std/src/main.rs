//! A program without `std` and `alloc` that defines registries and uses them.
//!
//! It does not link if a dependency uses them: `std` would be a second panic handler,
//! and `alloc` would need a global allocator.
//!
//! It looks up the status code 560 plus the number of its arguments, including its
//! name. Without arguments it finds 561 and exits with 0. With one argument it does not
//! find 562, and exits with 1. Any other exit status means that a result was wrong.
#![no_std]
#![no_main]

use core::fmt::{self, Write};
use core::panic::PanicInfo;

use http_registry::{AnyStatus, Method, MethodError, StatusClass, StatusCode, StatusCodeError};

#[cfg(feature = "defmt")]
mod log;

http_registry::status_codes! {
    /// The standard status codes and one of a load balancer.
    #[cfg_attr(feature = "defmt", impls(defmt))]
    enum EdgeStatus {
        Iana(StatusCode);
        561 UNAUTHORIZED_BY_IDENTITY_PROVIDER
            "Unauthorized" "The identity provider answered with an error." "https://docs.aws.amazon.com/";
    }
}

http_registry::methods! {
    /// The standard methods and one of caches.
    #[cfg_attr(feature = "defmt", impls(defmt))]
    enum EdgeMethod {
        Iana(Method);
        PURGE "Remove the target from the cache." "https://www.varnish-cache.org/docs/" idempotent;
    }
}

const FOUND: i32 = 0;
const NOT_FOUND: i32 = 1;
const WRONG: i32 = 2;

/// The start-up code of the C library calls this function.
#[allow(unsafe_code)] // For the attribute. No other symbol of this program is `main`.
#[unsafe(no_mangle)]
extern "C" fn main(arguments: i32, _: *const *const u8) -> i32 {
    let code = u16::try_from(arguments).map_or(0, |arguments| 560 + arguments);
    match EdgeStatus::from_u16(code) {
        Ok(status) if is_right(status) => FOUND,
        Err(StatusCodeError::Unregistered(status))
            if status == code && are_methods_right() && are_logs_right() =>
        {
            NOT_FOUND
        }
        _ => WRONG,
    }
}

/// Whether includes, formatting and the traits work.
fn is_right(status: EdgeStatus) -> bool {
    let mut line = Line::default();
    status == EdgeStatus::UNAUTHORIZED_BY_IDENTITY_PROVIDER
        && status.class() == StatusClass::ServerError
        && AnyStatus::from(status).effective() == StatusCode::INTERNAL_SERVER_ERROR
        && EdgeStatus::from(StatusCode::NOT_FOUND).reference().title() == Some("HTTP Semantics")
        && write!(line, "{status}, {}", StatusCode::OK.reference().url()).is_ok()
        && line.text() == b"561 Unauthorized, https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1"
}

fn are_methods_right() -> bool {
    EdgeMethod::from_bytes(b"PURGE") == Ok(EdgeMethod::PURGE)
        && EdgeMethod::from_bytes(b"QUERY") == Ok(EdgeMethod::Iana(Method::QUERY))
        && EdgeMethod::from_bytes(b"purge") == Err(MethodError::Unregistered)
        && EdgeMethod::from_bytes(b"PURGE ") == Err(MethodError::Invalid)
}

#[cfg(feature = "defmt")]
use log::is_right as are_logs_right;

/// Nothing is logged without the feature.
#[cfg(not(feature = "defmt"))]
fn are_logs_right() -> bool {
    true
}

/// Text of at most 80 bytes.
struct Line {
    bytes: [u8; 80],
    len: usize,
}

impl Default for Line {
    fn default() -> Self {
        Self {
            bytes: [0; 80],
            len: 0,
        }
    }
}

impl Line {
    fn text(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.len + text.len();
        self.bytes
            .get_mut(self.len..end)
            .ok_or(fmt::Error)?
            .copy_from_slice(text.as_bytes());
        self.len = end;
        Ok(())
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // The process cannot be ended without unsafe code.
    loop {}
}

/// The compiled `core` refers to this function of `std`. With `panic = "abort"`, it is
/// never called.
#[allow(unsafe_code)] // For the attribute. `std`, which defines the function, is not linked.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[allow(unsafe_code)] // The block is empty. It only names the library.
#[link(name = "c")]
unsafe extern "C" {}
