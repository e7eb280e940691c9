//! What a group came to, and how many tests the test runners say they ran.

use regex_lite::Regex;

use crate::shell::Finished;

/// The result of one group.
#[derive(Debug, Default, PartialEq)]
pub struct Outcome {
    /// Tests that passed; a gate without tests of its own counts as one.
    pub passed: u64,
    /// Tests that failed, counted likewise.
    pub failed: u64,
    /// Everything the group said; shown when something failed.
    pub output: String,
    /// What could not be run, with the reason and the way to change that.
    pub not_run: Option<String>,
}

impl Outcome {
    /// A gate that passes or fails as a whole.
    pub fn of_gate(finished: Finished) -> Outcome {
        let (passed, failed) = if finished.success { (1, 0) } else { (0, 1) };
        Outcome {
            passed,
            failed,
            output: finished.output,
            not_run: None,
        }
    }

    /// A run of tests, counted by its summary lines. A run that fails without a failed test (it did not compile, the
    /// runner was killed) counts as one failure.
    pub fn of_tests(finished: Finished) -> Outcome {
        let (passed, mut failed) = count(&finished.output);
        if !finished.success && failed == 0 {
            failed = 1;
        }
        Outcome {
            passed,
            failed,
            output: finished.output,
            not_run: None,
        }
    }

    /// A gate that failed before it could say anything.
    pub fn failure(why: String) -> Outcome {
        Outcome {
            failed: 1,
            output: why,
            ..Outcome::default()
        }
    }

    /// Nothing was run, and this is why.
    pub fn not_run(why: impl Into<String>) -> Outcome {
        Outcome {
            not_run: Some(why.into()),
            ..Outcome::default()
        }
    }

    /// The lines that name a test which passed only when it was tried again. It is no failure, and is to be mended as one.
    pub fn second_tries(&self) -> impl Iterator<Item = &str> {
        let lines = self.output.lines().map(str::trim);
        lines.filter(|line| line.starts_with("FLAKY "))
    }

    /// Both results together, as one group.
    pub fn and(self, other: Outcome) -> Outcome {
        let reasons: Vec<String> = [self.not_run, other.not_run].into_iter().flatten().collect();
        Outcome {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            output: self.output + &other.output,
            not_run: (!reasons.is_empty()).then(|| reasons.join("; ")),
        }
    }
}

/// Passed and failed tests, from the summary line of nextest (`Summary [0.1s] 3 tests run: …`) or, where it did not
/// run, those of cargo test (`test result: …`, one for each program). nextest repeats what a failed test said, with
/// the test's own `test result` in it: that one is not counted.
fn count(output: &str) -> (u64, u64) {
    let is_nextest = |line: &&str| line.trim_start().starts_with("Summary [") && line.contains(" run: ");
    let by_nextest: Vec<&str> = output.lines().filter(is_nextest).collect();
    let by_cargo = || {
        output
            .lines()
            .filter(|line| line.starts_with("test result: "))
            .collect()
    };
    let lines = if by_nextest.is_empty() {
        by_cargo()
    } else {
        by_nextest
    };
    let number = Regex::new(r"(\d+) (passed|failed|timed out|exec failed)").ok();
    let (mut passed, mut failed) = (0, 0);
    for line in lines {
        for found in number.iter().flat_map(|number| number.captures_iter(line)) {
            let amount: u64 = found[1].parse().unwrap_or(0);
            if &found[2] == "passed" {
                passed += amount
            } else {
                failed += amount
            }
        }
    }
    (passed, failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(success: bool, output: &str) -> Finished {
        Finished {
            success,
            output: output.into(),
        }
    }

    #[test]
    fn what_passed_the_second_time_is_named() {
        let run = "    PASS [ 1.0s] (1/2) a::b c\n   FLAKY 2/2 [ 2.1s] (2/2) guichet::browser live::d\n";
        let summary = "     Summary [ 3.1s] 2 tests run: 2 passed (1 flaky), 0 skipped\n";
        let outcome = Outcome::of_tests(finished(true, &format!("{run}{summary}")));
        let named: Vec<&str> = outcome.second_tries().collect();
        assert_eq!(named, ["FLAKY 2/2 [ 2.1s] (2/2) guichet::browser live::d"]);
        assert_eq!((outcome.passed, outcome.failed), (2, 0));
    }

    #[test]
    fn nextest_says_its_sum_in_one_line() {
        let said = "   PASS [   0.005s] calendar counts\n     Summary [   0.012s] 9 tests run: 6 passed (1 slow), \
                    1 failed, 1 exec failed, 1 timed out, 4 skipped\n";
        assert_eq!(count(said), (6, 3));
    }

    #[test]
    fn what_nextest_repeats_of_a_failed_test_is_counted_once() {
        let said = "    test result: FAILED. 0 passed; 1 failed\ntest result: FAILED. 0 passed; 1 failed\n     \
                    Summary [   0.012s] 2 tests run: 1 passed, 1 failed, 0 skipped\n";
        assert_eq!(count(said), (1, 1));
    }

    #[test]
    fn cargo_test_says_one_sum_for_each_program() {
        let said = "test result: ok. 5 passed; 0 failed; 0 ignored\n\ntest result: FAILED. 2 passed; 3 failed; 1 ignored";
        assert_eq!(count(said), (7, 3));
    }

    #[test]
    fn a_line_of_a_test_that_looks_like_a_number_is_not_counted() {
        assert_eq!(count("the import says: 7 passed, 9 failed"), (0, 0));
    }

    #[test]
    fn a_run_that_does_not_compile_is_one_failure() {
        let outcome = Outcome::of_tests(finished(false, "error[E0425]: cannot find value"));
        assert_eq!((outcome.passed, outcome.failed), (0, 1));
        let outcome = Outcome::of_tests(finished(false, "Summary [1s] 3 tests run: 1 passed, 2 failed"));
        assert_eq!((outcome.passed, outcome.failed), (1, 2));
    }
}
