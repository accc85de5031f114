//! The code that all versions of the `http` crate share.

/// Prevents implementations of `StatusCodeExt` and `MethodExt` in other crates.
pub trait Sealed {}

/// The extension traits for the types of the version `$http`, which the documentation
/// calls `$version`, and the implementations of this crate's types.
macro_rules! extensions {
    ($http:ident $version:literal) => {
        #[doc = concat!("Looks up the `StatusCode` of ", $version, " in a registry.")]
        ///
        /// ```
        #[doc = concat!("# use ::", stringify!($http), " as http;")]
        /// use http_registry::StatusCode;
        #[doc = concat!("use http_registry::features::", stringify!($http), "::StatusCodeExt;")]
        ///
        /// let status = http::StatusCode::CONFLICT;
        /// let reference = status.entry().map(|entry| entry.reference().url().to_string());
        /// let section = "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10";
        /// assert_eq!(reference.as_deref(), Some(section));
        /// assert_eq!(status.registered(), Some(StatusCode::CONFLICT));
        /// ```
        pub trait StatusCodeExt: crate::features::http_versions::Sealed + Sized {
            /// Returns the entry in [`StatusCode`](crate::StatusCode), or `None` if the code
            /// is not registered there.
            #[must_use]
            fn entry(self) -> Option<&'static crate::StatusEntry> {
                self.any().entry()
            }

            /// Converts to a value of the registry `S`, or returns `None` if `S` does not
            /// contain the code.
            #[must_use]
            fn registered<S: crate::RegisteredStatus>(self) -> Option<S> {
                self.any().registered()
            }

            /// Returns the same code as [`AnyStatus`](crate::AnyStatus).
            #[must_use]
            fn any(self) -> crate::AnyStatus;
        }

        impl crate::features::http_versions::Sealed for ::$http::StatusCode {}

        impl StatusCodeExt for ::$http::StatusCode {
            fn any(self) -> crate::AnyStatus {
                self.into()
            }
        }

        #[doc = concat!("Looks up the `Method` of ", $version, " in a registry.")]
        ///
        /// ```
        #[doc = concat!("# use ::", stringify!($http), " as http;")]
        /// use http_registry::Method;
        #[doc = concat!("use http_registry::features::", stringify!($http), "::MethodExt;")]
        ///
        /// let method = http::Method::from_bytes(b"PROPFIND")?;
        /// assert_eq!(method.registered(), Some(Method::PROPFIND));
        /// // The `http` crate only recognizes the methods that it has constants for.
        /// assert!(method.any().is_safe() && !method.is_safe());
        #[doc = concat!("# Ok::<(), ", stringify!($http), "::method::InvalidMethod>(())")]
        /// ```
        pub trait MethodExt: crate::features::http_versions::Sealed {
            /// Returns the entry in [`Method`](crate::Method), or `None` if the method is not
            /// registered there.
            #[must_use]
            fn entry(&self) -> Option<&'static crate::MethodEntry> {
                self.any().entry()
            }

            /// Converts to a value of the registry `M`, or returns `None` if `M` does not
            /// contain the method.
            #[must_use]
            fn registered<M: crate::RegisteredMethod>(&self) -> Option<M> {
                self.any().registered()
            }

            /// Returns the same method as [`AnyMethod`](crate::AnyMethod), which borrows
            /// the token.
            #[must_use]
            fn any(&self) -> crate::AnyMethod<'_>;
        }

        impl crate::features::http_versions::Sealed for ::$http::Method {}

        impl MethodExt for ::$http::Method {
            fn any(&self) -> crate::AnyMethod<'_> {
                self.into()
            }
        }

        crate::__convert! {
            #[doc = concat!("`", stringify!($http), "`: converts from an `http::StatusCode`, which holds the same codes.")]
            From (::$http::StatusCode) for crate::AnyStatus: |status| Self::__new(status.as_u16())
        }
        crate::__convert! {
            #[doc = concat!("`", stringify!($http), "`: borrows the token of an `http::Method`.")]
            From <'a> (&'a ::$http::Method) for crate::AnyMethod<'a>:
            |method| Self::__new(method.as_str())
        }
        crate::__http_version! { code $http crate::AnyStatus }
        crate::__http_version! { method $http crate::AnyMethod<'_> }
        crate::__http_version! { status_codes $http crate::StatusCode }
        crate::__http_version! { methods $http crate::Method }
    };
}
pub(crate) use extensions;

/// The implementations for the version `$http`. The arms `status_codes` and `methods` are for
/// registries; `code` and `method` are also for [`AnyStatus`](crate::AnyStatus) and
/// [`AnyMethod`](crate::AnyMethod), and call those that depend on the version.
#[doc(hidden)]
#[macro_export]
macro_rules! __http_version {
    (status_codes $http:ident $Registry:ty) => {
        $crate::__convert! {
            #[doc = ::core::concat!("`", ::core::stringify!($http), "`: converts from an `http::StatusCode`. Fails if the registry does not contain the code.")]
            TryFrom ($crate::__private::features::$http::StatusCode) for $Registry,
            $crate::StatusCodeError:
            |status| Self::from_u16($crate::__private::features::$http::StatusCode::as_u16(&status))
        }
        $crate::__http_version! { code $http $Registry }
    };
    (code $http:ident $Code:ty) => {
        $crate::__convert! {
            #[doc = ::core::concat!("`", ::core::stringify!($http), "`: converts into an `http::StatusCode`.")]
            From ($Code) for $crate::__private::features::$http::StatusCode:
            |status| $crate::__private::features::$http::to_status(<$Code>::value(status))
        }
        $crate::__equal! {
            #[doc = ::core::concat!("`", ::core::stringify!($http), "`: compares the code with an `http::StatusCode`, in either order, by value or by reference.")]
            $Code, $crate::__private::features::$http::StatusCode:
            |status, other| {
                <$Code>::value(*status)
                    == $crate::__private::features::$http::StatusCode::as_u16(other)
            }
        }
        $crate::__http_version! { to_http $http $Code }
    };
    (methods $http:ident $Registry:ty) => {
        $crate::__convert! {
            #[doc = ::core::concat!("`", ::core::stringify!($http), "`: converts from an `http::Method`, by value or by reference. Fails if the registry does not contain the method.")]
            TryFrom ($crate::__private::features::$http::Method) (&$crate::__private::features::$http::Method)
            for $Registry, $crate::MethodError:
            |method| Self::from_bytes(::core::convert::AsRef::<::core::primitive::str>::as_ref(&method).as_bytes())
        }
        $crate::__http_version! { method $http $Registry }
    };
    (method $http:ident $Method:ty) => {
        $crate::__equal! {
            #[doc = ::core::concat!("`", ::core::stringify!($http), "`: compares the token with an `http::Method`, in either order, by value or by reference.")]
            $Method, $crate::__private::features::$http::Method:
            |method, other| {
                <$Method>::as_str(*method)
                    == $crate::__private::features::$http::Method::as_str(other)
            }
        }
        $crate::__http_version! { to_method $http $Method }
    };
    (to_http http $Code:ty) => {
        impl $Code {
            /// Returns the same code as the `StatusCode` of `http` 1. A constant of this
            /// value can be used as a pattern.
            #[must_use]
            #[inline]
            pub const fn to_http(self) -> $crate::__private::features::http::StatusCode {
                $crate::__private::features::http::to_status(self.value())
            }
        }
    };
    (to_http http02 $Code:ty) => {};
    (to_method http $Method:ty) => {
        $crate::__convert! {
            /// `http`: converts into an `http::Method`, by value or by reference.
            From ($Method) (&$Method) for $crate::__private::features::http::Method:
            |method| $crate::__private::features::http::to_method(method)
        }
    };
    (to_method http02 $Method:ty) => {
        $crate::__convert! {
            /// `http02`: converts into an `http::Method`, by value or by reference. Fails with
            /// `InvalidMethod` if the token contains one of `#$%&'`, which `http` 0.2 rejects.
            TryFrom ($Method) (&$Method) for $crate::__private::features::http02::Method,
            $crate::__private::features::http02::InvalidMethod:
            |method| $crate::__private::features::http02::to_method(method)
        }
    };
}
