//! The messages of the `defmt` feature. The device only sends these bytes; the texts
//! are on the computer that reads the log.

use core::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use defmt::Format;
use http_registry::{
    AnyMethod, AnyStatus, Method, MethodError, StatusClass, StatusCode, StatusCodeError,
};

use crate::{EdgeMethod, EdgeStatus};

/// Keeps the last message.
#[defmt::global_logger]
struct Logger;

static BYTES: [AtomicU8; 128] = [const { AtomicU8::new(0) }; 128];
static LEN: AtomicUsize = AtomicUsize::new(0);

#[allow(unsafe_code)] // Messages must not be nested. There is only one thread.
unsafe impl defmt::Logger for Logger {
    fn acquire() {
        LEN.store(0, Ordering::Relaxed);
    }

    unsafe fn flush() {}

    unsafe fn release() {}

    unsafe fn write(bytes: &[u8]) {
        for &byte in bytes {
            let at = LEN.fetch_add(1, Ordering::Relaxed);
            if let Some(slot) = BYTES.get(at) {
                slot.store(byte, Ordering::Relaxed);
            }
        }
    }
}

defmt::timestamp!("");

/// Whether the message for a value has these bytes. Before them are the numbers of
/// three texts (the message, the time and the value), and after them two bytes that end
/// the message.
fn is_logged_as<const EXPECTED: usize>(value: impl Format, expected: [u8; EXPECTED]) -> bool {
    defmt::println!("{}", value);
    let len = LEN.load(Ordering::Relaxed);
    let message = BYTES.get(6..len.saturating_sub(2)).unwrap_or_default();
    let message = message.iter().map(|byte| byte.load(Ordering::Relaxed));
    message.eq(expected)
}

/// Whether each type is logged as documented.
pub(crate) fn is_right() -> bool {
    let number = 404_u16.to_le_bytes();
    // The length is before the text.
    let get = *b"\x03\0\0\0GET";
    is_logged_as(StatusCode::NOT_FOUND, number)
        && is_logged_as(StatusCode::NOT_FOUND.entry(), number)
        && is_logged_as(AnyStatus::NOT_FOUND, number)
        && is_logged_as(EdgeStatus::Iana(StatusCode::NOT_FOUND), number)
        && is_logged_as(StatusCodeError::Unregistered(AnyStatus::NOT_FOUND), number)
        && is_logged_as(StatusCodeError::Invalid, *b"\x61\0\0\0expected a status code: three digits from 100 to 999, optionally followed by a space and a phrase")
        && is_logged_as(StatusClass::ClientError, [4])
        && is_logged_as(Method::GET, get)
        && is_logged_as(Method::GET.entry(), get)
        && is_logged_as(AnyMethod::GET, get)
        && is_logged_as(EdgeMethod::Iana(Method::GET), get)
        && is_logged_as(MethodError::Invalid, *b"\x41\0\0\0expected a method: a token of letters, digits and !#$%&'*+-.^_`|~")
        && is_logged_as(MethodError::Unregistered, *b"\x1d\0\0\0not a method of this registry")
}
