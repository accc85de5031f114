//! Prints how much flash memory, for code and read-only data, each function of the canonical
//! registries takes in a program for a Cortex-M0, and how much hand-written code takes.
//!
//! `.ci/rust-1.85` compiles the programs, with `core` from Debian's package of its
//! source. The `rust-lld` of rustup's toolchain links them.

use std::fs;
use std::path::Path;
use std::process::Command;

use http_registry_benches::programs::{PROGRAMS, by_hand};
use http_registry_benches::scratch::{Crate, http_registry};
use object::read::elf::ElfFile32;
use object::{Object as _, ObjectSection as _, SectionKind};

const TARGET: &str = "thumbv6m-none-eabi";

fn main() {
    let programs: Vec<(String, String)> = PROGRAMS
        .map(|(name, body)| (name.into(), body.into()))
        .into_iter()
        .chain(by_hand())
        .collect();
    let files: Vec<(String, String)> = programs
        .iter()
        .enumerate()
        .map(|(at, (_, body))| {
            let source = format!(
                "#![no_std]\n#![no_main]\n#![allow(unused_imports)]\n\
                 use core::hint::black_box as of;\n\n\
                 use http_registry::{{AnyStatus, Method, StatusCode}};\n\n\
                 #[unsafe(no_mangle)]\nextern \"C\" fn main() {{\n    {body}\n}}\n\n\
                 #[panic_handler]\nfn panic(_: &core::panic::PanicInfo<'_>) -> ! {{\n    loop {{}}\n}}\n"
            );
            (format!("src/bin/program{at}.rs"), source)
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (&**path, &**text))
        .collect();
    let scratch = Crate::new(&http_registry(), &files);
    build(&scratch);
    println!("| a program that uses | flash |\n|---|---|");
    let mut without = 0;
    for (at, (name, _)) in programs.iter().enumerate() {
        let program = fs::read(scratch.path(&format!("target/{TARGET}/release/program{at}")));
        let flash = flash(&program.expect("cargo built it"));
        if at == 0 {
            without = flash;
        }
        println!("| {name} | {} |", flash - without);
    }
}

fn build(scratch: &Crate) {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).output();
    let sysroot = String::from_utf8(sysroot.expect("rustc can be run").stdout).expect("a path");
    let host = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let linker = format!("{}/lib/rustlib/{host}/bin/rust-lld", sysroot.trim());
    let cargo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.ci/rust-1.85");
    let target_directory = scratch.path("target");
    scratch.run(
        Command::new(cargo)
            .args(["build", "--quiet", "--release", "-Zbuild-std=core"])
            .args(["--target", TARGET, "--target-dir"])
            .arg(target_directory)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s")
            .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
            .env("CARGO_TARGET_THUMBV6M_NONE_EABI_LINKER", linker)
            .env(
                "CARGO_TARGET_THUMBV6M_NONE_EABI_RUSTFLAGS",
                "-Clink-arg=--entry=main -Clink-arg=--gc-sections",
            ),
    );
}

/// Returns the number of bytes of code and of data that is not zero-initialized.
fn flash(program: &[u8]) -> u64 {
    let program: ElfFile32<'_> = ElfFile32::parse(program).expect("the target's programs are ELF");
    let kinds = [
        SectionKind::Text,
        SectionKind::ReadOnlyData,
        SectionKind::ReadOnlyString,
        SectionKind::Data,
    ];
    let sections = program.sections().filter(|it| kinds.contains(&it.kind()));
    sections.map(|section| section.size()).sum()
}
