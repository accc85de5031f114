//! Prints how much read-only data each function of the canonical registries adds to a
//! program: strings and tables, and the relocations of pointers in a
//! position-independent executable. It works on platforms with ELF, and fails if a
//! registry takes more than its documentation states.

use std::fs;
use std::process::ExitCode;

use http_registry_benches::programs::PROGRAMS;
use http_registry_benches::scratch::{Crate, http_registry};
use object::read::elf::ElfFile64;
use object::{Object as _, ObjectSection as _};

/// The limit in the documentation for each of the canonical registries.
const MOST: u64 = 25 * 1024;

fn main() -> ExitCode {
    let sources = PROGRAMS.map(|(_, body)| {
        format!(
            "#![allow(unused_imports)]\nuse std::hint::black_box as of;\n\n\
             use http_registry::{{AnyStatus, Method, StatusCode}};\n\nfn main() {{\n    {body}\n}}\n"
        )
    });
    let names: Vec<String> = (0..PROGRAMS.len())
        .map(|at| format!("src/bin/program{at}.rs"))
        .collect();
    let files: Vec<(&str, &str)> = names
        .iter()
        .zip(&sources)
        .map(|(name, source)| (&**name, &**source))
        .collect();
    let scratch = Crate::new(&http_registry(), &files);
    scratch.cargo(&["build", "--quiet", "--release"]);
    println!("| a program that uses | strings and tables | relocations |\n|---|---|---|");
    let mut without = (0, 0);
    let mut most = 0;
    for (at, (uses, _)) in PROGRAMS.iter().enumerate() {
        let program = fs::read(scratch.path(&format!("target/release/program{at}")));
        let program = program.expect("cargo built it");
        let program: ElfFile64<'_> = ElfFile64::parse(&*program).expect("this is an ELF platform");
        let size = |name| {
            program
                .section_by_name(name)
                .map_or(0, |section| section.size())
        };
        let (data, relocations) = (size(".rodata") + size(".data.rel.ro"), size(".rela.dyn"));
        if at == 0 {
            without = (data, relocations);
        }
        most = most.max(data - without.0);
        println!(
            "| {uses} | {} | {} |",
            data - without.0,
            relocations - without.1
        );
    }
    if most >= MOST {
        eprintln!("{most} bytes of strings and tables: the documentation states less than {MOST}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
