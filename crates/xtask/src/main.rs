//! Development commands: run, test, bench, torture, tidy.

fn main() {}
