//! Prints how many times faster http-registry is than its peers.
//!
//! Each row compares two lookups, which take turns with the same traffic. The ratio is
//! the median of the ratios of all turns, so that other load on the machine affects
//! both.

use std::hint::black_box;
use std::time::{Duration, Instant};

use http_registry_benches::lookups::{method, phrase_of_digits, phrase_of_number};
use http_registry_benches::registries::{Few, Many};
use http_registry_benches::traffic::{self, LONG, SHORT};

/// The number of lookups of each side in each turn.
const LOOKUPS: usize = 1 << 18;
const TURNS: usize = 101;

/// Returns the time of one lookup, in nanoseconds.
fn time<T: Copy, R>(traffic: &[T], lookup: impl Fn(T) -> R) -> f64 {
    let traffic = black_box(traffic);
    // The first pass fills the caches, and is not measured.
    for &input in traffic {
        black_box(lookup(input));
    }
    let passes = LOOKUPS / traffic.len();
    let best = (0..passes).map(|_| {
        let start = Instant::now();
        for &input in traffic {
            black_box(lookup(input));
        }
        start.elapsed()
    });
    let best = best.min().unwrap_or(Duration::ZERO);
    #[allow(clippy::cast_precision_loss)] // There are far fewer than 2^52 lookups.
    let each = best.as_secs_f64() * 1e9 / traffic.len() as f64;
    each
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Returns the medians of our time, of their time, and of the ratio of their time to
/// ours.
fn compare(mut ours: impl FnMut() -> f64, mut theirs: impl FnMut() -> f64) -> [f64; 3] {
    let (mut own, mut other, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let (ours, theirs) = (ours(), theirs());
        own.push(ours);
        other.push(theirs);
        ratios.push(theirs / ours);
    }
    [median(own), median(other), median(ratios)]
}

/// Prints a row of the table: `row!(name, target, traffic => ours, theirs)`, or with
/// different traffic for each side.
macro_rules! row {
    ($name:literal, $target:literal, $traffic:expr => $ours:expr, $theirs:expr) => {
        row!($name, $target, $traffic => $ours; $traffic => $theirs)
    };
    ($name:literal, $target:literal, $own:expr => $ours:expr; $other:expr => $theirs:expr) => {{
        let [short, long] = [SHORT, LONG].map(|len| {
            let (own, other) = ($own(len), $other(len));
            compare(|| time(&own, $ours), || time(&other, $theirs))
        });
        println!(
            "| {} | {} | {:.2} | {:.2} | {:.1} and {:.1} | {:.1} and {:.1} |",
            $name, $target, short[2], long[2], short[0], short[1], long[0], long[1],
        );
    }};
}

fn main() {
    println!("| ratio | target | short | long | ns each, short | ns each, long |");
    println!("|---|---|---|---|---|---|");
    let (site, uniform) = (traffic::site_codes, traffic::uniform_codes);
    {
        use phrase_of_number::{by_hand, http, ours, strum, three_includes};
        row!("`from_u16` + `phrase` over http's, site", "5", site => ours, http);
        row!("`from_u16` + `phrase` over http's, uniform", "4", uniform => ours, http);
        row!("`from_u16` + `phrase` over strum's, site", "4", site => ours, strum);
        row!("`from_u16` + `phrase` over strum's, uniform", "4", uniform => ours, strum);
        row!("speed of `from_u16` + `phrase` relative to a table indexed by hand, site, only registered", "0.75", traffic::registered_codes => ours, by_hand);
        row!("speed of `from_u16` + `phrase` relative to a table indexed by hand, site", "0.75", site => ours, by_hand);
        row!("speed of `from_u16` + `phrase` relative to a table indexed by hand, uniform", "0.75", uniform => ours, by_hand);
        row!("time with three includes over without, site", "at most 1.3", site => ours, three_includes);
        row!("time with three includes over without, uniform", "at most 1.3", uniform => ours, three_includes);
    }
    let lines = |len| traffic::digits(&site(len));
    {
        use phrase_of_digits::{http, ours, strum};
        row!("`from_bytes` + `phrase` over http's, site", "2.5", lines => ours, http);
        row!("`from_bytes` + `phrase` over strum's, site", "4", lines => ours, strum);
    }
    {
        use method::{by_match, http, ours, strum, strum_phf};
        use traffic::{iana_methods, only_get, unregistered_methods, web_methods};
        row!("`Method::from_bytes` over http's, only GET", "2", only_get => ours, http);
        row!("`Method::from_bytes` over http's, web", "1.8", web_methods => ours, http);
        row!("`Method::from_bytes` over http's, every IANA method", "2", iana_methods => ours, http);
        row!("`Method::from_bytes` over http's, unregistered", "2", unregistered_methods => ours, http);
        row!("`Method::from_bytes` over a `match`'s, only GET", "1", only_get => ours, by_match);
        row!("`Method::from_bytes` over a `match`'s, web", "1", web_methods => ours, by_match);
        row!("`Method::from_bytes` over a `match`'s, every IANA method", "1.3", iana_methods => ours, by_match);
        row!("`Method::from_bytes` over a `match`'s, unregistered", "1.3", unregistered_methods => ours, by_match);
        row!("`Method::from_bytes` over strum's, only GET", "1", only_get => ours, strum);
        row!("`Method::from_bytes` over strum's, web", "1", web_methods => ours, strum);
        row!("`Method::from_bytes` over strum's, every IANA method", "1.3", iana_methods => ours, strum);
        row!("`Method::from_bytes` over strum's, unregistered", "1.3", unregistered_methods => ours, strum);
        row!("`Method::from_bytes` over strum's with `use_phf`, web", "5", web_methods => ours, strum_phf);
    }
    row!(
        "time of a lookup among 1,000 methods over among 39", "at most 1.3",
        traffic::every::<Few> => |token: &str| Few::from_bytes(token.as_bytes());
        traffic::every::<Many> => |token: &str| Many::from_bytes(token.as_bytes())
    );
}
