//! aho-corasick-peer TERMS TEXT ROUNDS: all overlapping matches of the terms by a DFA, one scan a line of TEXT, in processor time.
use aho_corasick::AhoCorasickBuilder;
use std::{env, fs};

/// Time on a processor, in nanoseconds as the scheduler counts them.
fn processor_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/schedstat").expect("the scheduler's figures");
    let nanoseconds: f64 = stat.split(' ').next().and_then(|text| text.parse().ok()).expect("a number");
    nanoseconds / 1e9
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let terms = fs::read(&arguments[1]).expect("terms");
    let terms: Vec<&[u8]> = terms.split(|byte| *byte == b'\n').filter(|term| !term.is_empty()).collect();
    let text = fs::read(&arguments[2]).expect("text");
    let rounds: usize = arguments.get(3).and_then(|text| text.parse().ok()).unwrap_or(5);
    let start = processor_seconds();
    let automaton = AhoCorasickBuilder::new().dfa(true).build(&terms);
    let built = processor_seconds() - start;
    let mut seconds = vec![];
    let mut matches = 0;
    for round in 0..=rounds {
        matches = 0;
        let start = processor_seconds();
        for line in text.split(|byte| *byte == b'\n') {
            matches += automaton.find_overlapping_iter(line).count();
        }
        if round > 0 {
            seconds.push(processor_seconds() - start);
        }
    }
    seconds.sort_by(|left, right| left.total_cmp(right));
    println!(
        "RESULT rust-aho-corasick terms={} hits={} build={:.1} ms median={:.0} MB/s",
        terms.len(), matches, built * 1e3, text.len() as f64 / 1e6 / seconds[seconds.len() / 2]
    );
}
