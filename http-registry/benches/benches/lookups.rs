//! Times all lookups, with every crate and every kind of traffic, with criterion.

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use http_registry_benches::lookups::{method, phrase_of_digits, phrase_of_number};
use http_registry_benches::registries::{Few, Many};
use http_registry_benches::traffic::{self, LONG, SHORT};

fn bench<T: Copy, R>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    contestant: &str,
    traffic: &[T],
    lookup: impl Fn(T) -> R,
) {
    group.throughput(Throughput::Elements(traffic.len() as u64));
    group.bench_function(contestant, |bencher| {
        bencher.iter(|| {
            for &input in black_box(traffic) {
                black_box(lookup(input));
            }
        });
    });
}

fn phrases(criterion: &mut Criterion) {
    type Traffic = fn(usize) -> Vec<u16>;
    let kinds: [(&str, Traffic); 2] = [
        ("site", traffic::site_codes),
        ("uniform", traffic::uniform_codes),
    ];
    for (name, codes) in kinds {
        for (length, len) in [("short", SHORT), ("long", LONG)] {
            let codes = codes(len);
            let mut group =
                criterion.benchmark_group(format!("from_u16 and phrase/{name}/{length}"));
            bench(&mut group, "http-registry", &codes, phrase_of_number::ours);
            bench(
                &mut group,
                "three includes",
                &codes,
                phrase_of_number::three_includes,
            );
            bench(&mut group, "http", &codes, phrase_of_number::http);
            bench(&mut group, "strum", &codes, phrase_of_number::strum);
            bench(&mut group, "by hand", &codes, phrase_of_number::by_hand);
            group.finish();
            let lines = traffic::digits(&codes);
            let mut group =
                criterion.benchmark_group(format!("from_bytes and phrase/{name}/{length}"));
            bench(&mut group, "http-registry", &lines, phrase_of_digits::ours);
            bench(&mut group, "http", &lines, phrase_of_digits::http);
            bench(&mut group, "strum", &lines, phrase_of_digits::strum);
            group.finish();
        }
    }
}

fn methods(criterion: &mut Criterion) {
    type Traffic = fn(usize) -> Vec<&'static str>;
    let kinds: [(&str, Traffic); 4] = [
        ("web", traffic::web_methods),
        ("every IANA method", traffic::iana_methods),
        ("unregistered", traffic::unregistered_methods),
        ("only GET", traffic::only_get),
    ];
    for (name, tokens) in kinds {
        for (length, len) in [("short", SHORT), ("long", LONG)] {
            let tokens = tokens(len);
            let mut group = criterion.benchmark_group(format!("method/{name}/{length}"));
            bench(&mut group, "http-registry", &tokens, method::ours);
            bench(&mut group, "match", &tokens, method::by_match);
            bench(&mut group, "http", &tokens, method::http);
            bench(&mut group, "strum", &tokens, method::strum);
            bench(&mut group, "strum with phf", &tokens, method::strum_phf);
            group.finish();
        }
    }
}

fn sizes(criterion: &mut Criterion) {
    for (length, len) in [("short", SHORT), ("long", LONG)] {
        let mut group = criterion.benchmark_group(format!("registry size/{length}"));
        let (few, many) = (traffic::every::<Few>(len), traffic::every::<Many>(len));
        bench(&mut group, "39 methods", &few, |token| {
            Few::from_bytes(token.as_bytes())
        });
        bench(&mut group, "1,000 methods", &many, |token| {
            Many::from_bytes(token.as_bytes())
        });
        group.finish();
    }
}

criterion_group!(lookups, phrases, methods, sizes);
criterion_main!(lookups);
