//! A program that calls every function of a registry, and links only if none of them
//! can panic in a release build.
//!
//! Its panic handler calls a function that does not exist. If any code of the program
//! can panic, linking fails with an error that names this code:
//!
//! ```console
//! $ cargo build --release --features without-panics --bin without-panics
//! ```
//!
//! `.ci/run` also links it for devices, Cortex-M0 and -M4.
#![no_std]
#![no_main]

use core::fmt::{self, Display, Write};
use core::hint::black_box;
use core::panic::PanicInfo;

use http_registry::{
    AnyMethod, AnyStatus, Method, MethodEntry, Reference, RegisteredMethod, RegisteredStatus,
    StatusClass, StatusCode, StatusEntry, StatusSet,
};

http_registry::status_codes! {
    /// The standard status codes except two, and one of a load balancer.
    enum EdgeStatus {
        561 UNAUTHORIZED_BY_IDENTITY_PROVIDER
            "Unauthorized" | "Not Authorized" "The identity provider answered with an error."
            "https://docs.aws.amazon.com/";
        Iana(StatusCode) except 102, 451;
        102 EARLIER "Earlier" "Processing goes on." RFC2518 "10.1";
        451 REDIRECT "Redirect" "Look elsewhere." "https://learn.microsoft.com/";
    }
}

http_registry::methods! {
    /// The standard methods except one, and two of caches.
    enum EdgeMethod {
        PURGE | CLEAR "Remove the target from the cache." "https://www.varnish-cache.org/docs/"
            idempotent;
        Iana(Method) except QUERY, UPDATEREDIRECTREF;
        QUERY "Ask." "https://example.org/" safe idempotent;
        UPDATEREDIRECTREF "Change it." "https://example.org/";
    }
}

/// Uses the result of each call, so that the compiler does not remove the call.
macro_rules! call {
    ($($call:expr;)*) => { $(let _ = black_box($call);)* };
}

/// Calls the inherent functions and uses the traits of a registry of status codes.
macro_rules! status_codes {
    ($Registry:ident) => {
        call! {
            $Registry::from_name(black_box("OK"));
            $Registry::from_phrase(black_box("OK"));
            $Registry::from_bytes(black_box(b"200"));
        }
        for status in $Registry::ALL.iter().copied() {
            call! {
                status.value();
                status.as_str();
                status.index();
                status.any();
                status.entry();
                status.name();
                status.phrase();
                status.description();
                status.reference();
                status.references();
                status.class();
                status.is_informational();
                status.is_success();
                status.is_redirection();
                status.redirect();
                status.is_client_error();
                status.is_server_error();
                status.is_error();
                status.allows_content();
                status.is_header_only();
                status.is_cacheable();
                status.is_experimental();
                status.is_deprecated();
                status.is_obsolete();
                status == black_box(status);
                status < black_box(status);
                status == black_box(AnyStatus::NOT_FOUND);
            }
        }
        if let Ok(status) = $Registry::from_u16(black_box(200)) {
            show(&status);
            let _ = write!(Nowhere, "{status:?}");
        }
        status_trait::<$Registry>();
    };
}

/// Calls the inherent functions and uses the traits of a registry of methods.
macro_rules! methods {
    ($Registry:ident) => {
        call! {
            $Registry::from_name(black_box("GET"));
        }
        for method in $Registry::ALL.iter().copied() {
            call! {
                method.value();
                method.as_str();
                method.index();
                method.any();
                method.entry();
                method.name();
                method.description();
                method.reference();
                method.references();
                method.is_safe();
                method.is_idempotent();
                method.is_cacheable();
                method.anticipates_content();
                method == black_box(method);
                method < black_box(method);
                method == *black_box("GET");
            }
        }
        if let Ok(method) = $Registry::from_bytes(black_box(b"GET")) {
            show(&method);
            let _ = write!(Nowhere, "{method:?}");
        }
        method_trait::<$Registry>();
    };
}

fn status_trait<S: RegisteredStatus>() {
    call! {
        S::from_bytes(black_box(b"200"));
        S::from_name(black_box("OK"));
        S::from_phrase(black_box("OK"));
        black_box("200 OK").parse::<S>();
    }
    match S::from_u16(black_box(200)) {
        Ok(status) => {
            call! {
                status.value();
                status.as_str();
                status.index();
                status.any();
                status.name();
                status.phrase();
                status.description();
                status.reference();
                status.references();
                status.class();
                status.is_cacheable();
                status.is_experimental();
                status.is_deprecated();
                status.is_obsolete();
            }
            status_entry(status.entry());
        }
        Err(error) => show(&error),
    }
}

fn method_trait<M: RegisteredMethod>() {
    call! {
        M::from_name(black_box("GET"));
        black_box("GET").parse::<M>();
    }
    match M::from_bytes(black_box(b"GET")) {
        Ok(method) => {
            call! {
                method.value();
                method.as_str();
                method.index();
                method.any();
                method.name();
                method.description();
                method.reference();
                method.references();
                method.is_safe();
                method.is_idempotent();
                method.is_cacheable();
                method.anticipates_content();
            }
            method_entry(method.entry());
        }
        Err(error) => show(&error),
    }
}

fn status_entry(entry: &StatusEntry) {
    call! {
        entry.value();
        entry.as_str();
        entry.any();
        entry.name();
        entry.aliases();
        entry.phrase();
        entry.phrase_aliases();
        entry.description();
        entry.reference();
        entry.references();
        entry.class();
        entry.allows_content();
        entry.is_header_only();
        entry.is_cacheable();
        entry.is_experimental();
        entry.is_deprecated();
        entry.is_obsolete();
        entry == black_box(entry);
    }
    reference(&entry.reference());
}

fn method_entry(entry: &MethodEntry) {
    call! {
        entry.value();
        entry.as_str();
        entry.any();
        entry.name();
        entry.aliases();
        entry.description();
        entry.reference();
        entry.references();
        entry.is_safe();
        entry.is_idempotent();
        entry.is_cacheable();
        entry == black_box(entry);
    }
}

fn reference(reference: &Reference) {
    call! {
        reference.title();
    }
    show(reference);
    show(&reference.url());
}

fn any() {
    call! {
        black_box("404 Not Found").parse::<AnyStatus>();
        black_box("4xx").parse::<StatusClass>();
        AnyMethod::from_str(black_box("GET"));
    }
    match AnyStatus::from_bytes(black_box(b"404")) {
        Ok(status) => {
            call! {
                status.value();
                status.as_str();
                status.phrase();
                status.class().pattern();
                status.class().range();
                status.effective();
                status.registered::<EdgeStatus>();
                status.is_error();
                status.is_cacheable();
                status.allows_content();
                status.is_header_only();
            }
            show(&status);
            show(&status.class());
        }
        Err(error) => show(&error),
    }
    match AnyMethod::from_bytes(black_box(b"GET")) {
        Ok(method) => {
            if let Some(redirect) = black_box(AnyStatus::FOUND).redirect() {
                call! {
                    redirect.method(method);
                    redirect.is_permanent();
                }
            }
            call! {
                method.as_str();
                method.registered::<EdgeMethod>();
                method.is_safe();
                method.is_idempotent();
                method.is_cacheable();
                method.anticipates_content();
            }
            show(&method);
        }
        Err(error) => show(&error),
    }
}

fn set() {
    match StatusSet::parse(black_box("408, 429, 5xx, 520-527")) {
        Ok(mut set) => {
            call! {
                black_box("4xx").parse::<StatusSet>();
                set.contains(black_box(AnyStatus::OK));
                set.insert(black_box(AnyStatus::OK));
                set.remove(black_box(AnyStatus::NOT_FOUND));
                set.union(black_box(StatusSet::ALL));
                set.intersection(black_box(StatusSet::ALL));
                set.difference(black_box(StatusSet::ALL));
                set.complement();
                set.len();
                set.is_empty();
                set.iter().next();
                set.iter().collect::<StatusSet>();
                set == black_box(StatusSet::EMPTY);
            }
            show(&set);
            let _ = write!(Nowhere, "{set:?}");
        }
        Err(error) => show(&error),
    }
}

/// Formats a value, also with a width and a precision.
fn show(value: &impl Display) {
    let _ = write!(Nowhere, "{value} {value:>20} {value:.3}");
}

/// Discards text.
struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        black_box(text);
        Ok(())
    }
}

/// The start-up code of the C library calls this function. On devices, the program
/// starts here.
#[allow(unsafe_code)] // For the attribute. No other symbol of this program is `main`.
#[unsafe(no_mangle)]
extern "C" fn main() -> i32 {
    status_codes!(StatusCode);
    status_codes!(EdgeStatus);
    methods!(Method);
    methods!(EdgeMethod);
    any();
    set();
    0
}

#[allow(unsafe_code)] // The function does not exist.
#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe extern "C" {
        fn code_that_can_panic_is_linked() -> !;
    }
    unsafe { code_that_can_panic_is_linked() }
}

/// The compiled `core` refers to this function of `std`. With `panic = "abort"`, it is
/// never called.
#[cfg(not(target_os = "none"))]
#[allow(unsafe_code)] // For the attribute. `std`, which defines the function, is not linked.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[cfg(not(target_os = "none"))]
#[allow(unsafe_code)] // The block is empty. It only names the library.
#[link(name = "c")]
unsafe extern "C" {}
