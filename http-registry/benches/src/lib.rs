//! The lookups that the benchmarks compare, and their inputs.

pub mod lookups;
pub mod peers;
pub mod programs;
pub mod registries;
pub mod scratch;
pub mod tables;
pub mod traffic;
