//! Prints how much read-only data a program gets by what it uses of the
//! canonical registries: strings and tables, and the relocations of pointers
//! that a position-independent executable has beside them. On ELF platforms.
//! Fails where one registry is more than all of it may be.

use std::fs;
use std::process::ExitCode;

use http_registry_benches::scratch::{Crate, http_registry};
use object::read::elf::ElfFile64;
use object::{Object as _, ObjectSection as _};

/// What programs do, each of them one thing.
const PROGRAMS: [(&str, &str); 22] = [
    ("nothing", "of(404_u16);"),
    (
        "`StatusCode::from_u16`",
        "of(StatusCode::from_u16(of(404)).is_ok());",
    ),
    (
        "`StatusCode::from_name`",
        "of(StatusCode::from_name(of(\"OK\")).is_some());",
    ),
    (
        "`StatusCode::from_phrase`",
        "of(StatusCode::from_phrase(of(\"OK\")).is_some());",
    ),
    ("`StatusCode::as_str`", "of(of(StatusCode::OK).as_str());"),
    ("`StatusCode::name`", "of(of(StatusCode::OK).name());"),
    ("`StatusCode::phrase`", "of(of(StatusCode::OK).phrase());"),
    (
        "`StatusCode::description`",
        "of(of(StatusCode::OK).description());",
    ),
    (
        "`StatusCode::reference`",
        "of(of(StatusCode::OK).reference());",
    ),
    (
        "`StatusCode::references`",
        "of(of(StatusCode::OK).references());",
    ),
    (
        "`StatusCode::is_cacheable`",
        "of(of(StatusCode::OK).is_cacheable());",
    ),
    ("`StatusCode::entry`", "of(of(StatusCode::OK).entry());"),
    (
        "all of `StatusCode`",
        "let status = StatusCode::from_u16(of(404)).unwrap_or_default();
        of((status.as_str(), status.name(), status.phrase(), status.description()));
        of((status.reference(), status.references(), status.is_cacheable(), status.entry()));
        of((StatusCode::from_name(of(\"OK\")), StatusCode::from_phrase(of(\"OK\"))));
        of((StatusCode::ALL, StatusCode::ENTRIES));",
    ),
    (
        "`AnyStatus::as_str`",
        "of(of(AnyStatus::from(StatusCode::OK)).as_str());",
    ),
    (
        "`Method::from_bytes`",
        "of(Method::from_bytes(of(b\"GET\")).is_ok());",
    ),
    (
        "`Method::from_name`",
        "of(Method::from_name(of(\"GET\")).is_some());",
    ),
    ("`Method::as_str`", "of(of(Method::GET).as_str());"),
    ("`Method::is_safe`", "of(of(Method::GET).is_safe());"),
    ("`Method::name`", "of(of(Method::GET).name());"),
    (
        "`Method::description`",
        "of(of(Method::GET).description());",
    ),
    ("`Method::reference`", "of(of(Method::GET).reference());"),
    (
        "all of `Method`",
        "let method = Method::from_bytes(of(b\"GET\")).unwrap_or_default();
        of((method.as_str(), method.name(), method.description(), method.reference()));
        of((method.references(), method.is_safe(), method.entry()));
        of((Method::from_name(of(\"GET\")), Method::ALL, Method::ENTRIES));",
    ),
];

/// What the documentation promises of each of the canonical registries.
const MOST: u64 = 24 * 1024;

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
        let program = program.expect("cargo has built it");
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
        eprintln!(
            "{most} bytes of strings and tables: the documentation promises less than {MOST}"
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
