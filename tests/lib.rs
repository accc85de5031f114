//! The tests of `http-registry` as its users see it: through its public API,
//! and through what the compiler says of a table.
