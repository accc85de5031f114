//! How the functions of a registry are written from lists.
//!
//! An item of a list is a function with its documentation and its example. From the same item
//! come a type's `const fn`, the provided function of the trait, and the `const fn` of the
//! entry. The lists are in `status/accessors.rs` and `status/flags.rs`, and in the files with
//! the same names in `method/`; this file contains what both vocabularies share.
//!
//! A list is a macro that takes the path of a macro and arguments for it:
//!
//! ```text
//! __status_accessors! { $crate::__inherent_functions, examples StatusCode }
//! ```
//!
//! The list calls that macro with the arguments in parentheses, an attribute for all functions,
//! and the functions. Each has its documentation, the lines of its example in brackets, the rest
//! of its documentation if there is any, and its signature and body.
//!
//! A function that depends on the table has a body such as `self.__value()`. The expansion
//! of the table defines `__value`, and so does the entry.

/// An example for the documentation, as a list of lines. Each name in a line becomes an item
/// of `$Type`: `OK` becomes `StatusCode::OK`, or `StatusCode::OK.entry()` if `$entry` is
/// `".entry()"`.
///
/// The registries of users get no examples: these would be doctests of the crate that defines
/// the registry, and that crate may have renamed this one.
#[doc(hidden)]
#[macro_export]
macro_rules! __example {
    (() $($line:tt)*) => { "" };
    ((examples $Type:ident) $($line:tt)*) => {
        $crate::__example!((examples $Type "") $($line)*)
    };
    ((examples $Type:ident $entry:literal) $($start:literal $($NAME:ident $rest:literal)+),+) => {
        ::core::concat!(
            "\n```\n# use http_registry::", ::core::stringify!($Type), ";\n",
            $(
                $start,
                $(::core::stringify!($Type), "::", ::core::stringify!($NAME), $entry, $rest,)+
                "\n",
            )+
            "```"
        )
    };
}

/// Writes the functions of a list as inherent `const` functions of a type.
#[doc(hidden)]
#[macro_export]
macro_rules! __inherent_functions {
    (
        $examples:tt
        #$all:tt
        $(
            $(#[$before:meta])* [$($line:tt)*] $(#[$after:meta])*
            fn $name:ident($($argument:tt)*) -> $Output:ty $body:block
        )*
    ) => {
        $(
            $(#[$before])*
            #[doc = $crate::__example!($examples $($line)*)]
            $(#[$after])*
            #$all
            #[inline]
            pub const fn $name($($argument)*) -> $Output $body
        )*
    };
}

/// Writes the functions of a list as `const` functions of an entry, by reference.
macro_rules! entry_functions {
    (
        $examples:tt
        #$all:tt
        $($(#[$before:meta])* [$($line:tt)*] fn $name:ident($this:ident) -> $Output:ty $body:block)*
    ) => {
        crate::__inherent_functions! {
            $examples
            #$all
            $($(#[$before])* [$($line)*] fn $name(&$this) -> $Output $body)*
        }
    };
}

/// Writes the functions of a list as provided functions of a trait.
macro_rules! provided_functions {
    (
        $examples:tt
        #$all:tt
        $(
            $(#[$before:meta])* [$($line:tt)*] $(#[$after:meta])*
            fn $name:ident($($argument:tt)*) -> $Output:ty $body:block
        )*
    ) => {
        $(
            $(#[$before])*
            #[doc = crate::__example!($examples $($line)*)]
            $(#[$after])*
            #$all
            #[inline]
            fn $name($($argument)*) -> $Output $body
        )*
    };
}

pub(crate) use {entry_functions, provided_functions};

/// The cell of a value or an entry in a column of the table.
#[doc(hidden)]
#[macro_export]
macro_rules! __cell {
    ($this:ident.$column:ident) => {
        *$crate::__private::element($this.__columns().$column, $this.__index())
    };
}

/// The functions that find a value by its name, and that return its position and its entry, in
/// both vocabularies. Each vocabulary has its own examples, and its type of entries.
#[doc(hidden)]
#[macro_export]
macro_rules! __row_lookups {
    (
        $write:path, ($($arguments:tt)*)
        from_name: $(#[$from_name_doc:meta])* [$($from_name:tt)*]
        index: $index:tt
        entry: $entry:tt -> $Entry:ty
    ) => {
        $write! {
            ($($arguments)*)
            #[must_use]

            $(#[$from_name_doc])*
            ///
            /// Without an exact match, it ignores ASCII case, and each `_`, `-` or space may be
            /// another of these, or missing from `name`.
            [$($from_name)*]
            fn from_name(name: &str) -> Option<Self> { Self::__from_name(name) }

            /// Returns the position in [`ALL`](Self::ALL) and [`ENTRIES`](Self::ENTRIES), for
            /// arrays of counters and bit sets.
            $index
            fn index(self) -> usize { self.__index() }

            /// Returns the registry data of the value.
            $entry
            fn entry(self) -> &'static $Entry {
                $crate::__private::element(Self::ENTRIES, self.__index())
            }
        }
    };
}

/// The functions that read the row of a value, in both vocabularies. Each vocabulary has its
/// own examples.
#[doc(hidden)]
#[macro_export]
macro_rules! __row_accessors {
    (
        $write:path, ($($arguments:tt)*)
        name: $name:tt
        aliases: $aliases:tt
        description: $description:tt
        reference: $reference:tt
        references: $references:tt
    ) => {
        $write! {
            ($($arguments)*)
            #[must_use]

            /// Returns the name of the variant.
            $name
            fn name(self) -> &'static str { $crate::__cell!(self.names) }

            /// Returns the aliases, which are also associated constants of the type.
            $aliases
            fn aliases(self) -> &'static [&'static str] { $crate::__cell!(self.aliases) }

            /// Returns a one-sentence description, as written in the table.
            $description
            fn description(self) -> &'static str { $crate::__cell!(self.descriptions) }

            /// Returns the reference that defines the value, the first of
            /// [`references`](Self::references).
            $reference
            fn reference(self) -> $crate::Reference {
                $crate::__private::primary(self.references())
            }

            /// Returns all references. The first one defines the value.
            $references
            fn references(self) -> &'static [$crate::Reference] { $crate::__cell!(self.references) }
        }
    };
}

/// The functions that read the flags of a row, from a list of flags.
#[doc(hidden)]
#[macro_export]
macro_rules! __flag_accessors {
    (
        ($write:path, $($arguments:tt)*)
        $($(#[$attribute:meta])* [$($line:tt)*] $flag:ident: fn $name:ident;)*
    ) => {
        $write! {
            ($($arguments)*)
            #[must_use]
            $(
                $(#[$attribute])*
                [$($line)*]
                fn $name(self) -> bool { $crate::__cell!(self.flags).$flag }
            )*
        }
    };
}
