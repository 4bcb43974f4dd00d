//! How many tests a suite ran, read off what it printed.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl Tally {
    /// One check that holds or does not.
    pub fn of(holds: bool) -> Self {
        if holds {
            Self {
                passed: 1,
                failed: 0,
            }
        } else {
            Self {
                passed: 0,
                failed: 1,
            }
        }
    }

    /// What a suite counted itself, held against how it ended: one that failed without a failed test, or that ran no test at all, has
    /// crashed or tests nothing, and counts as a failure.
    pub fn of_suite(output: &str, succeeded: bool) -> Self {
        let mut tally = rust(output);
        tally += node(output);
        if tally.failed == 0 && (!succeeded || tally.passed == 0) {
            tally.failed = 1;
        }
        tally
    }
}

/// `test result: ok. 3 passed; 0 failed; …`, once for each program that cargo test runs, and the same from wasm-bindgen-test.
fn rust(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test result: "))
    {
        let Some((_, counts)) = line.split_once(". ") else {
            continue;
        };
        for count in counts.split(';') {
            match count.trim().split_once(' ') {
                Some((number, "passed")) => tally.passed += number.parse::<u64>().unwrap_or(0),
                Some((number, "failed")) => tally.failed += number.parse::<u64>().unwrap_or(0),
                _ => {}
            }
        }
    }
    tally
}

/// The closing lines of `node --test`: `# pass 3` as TAP, `ℹ pass 3` for people. A test that was cancelled did not pass.
fn node(output: &str) -> Tally {
    // Only the last of each: a test may print what looks like one.
    let last = |name: &str| {
        let mut counts = output.lines().filter_map(|line| {
            let (mark, count) = line.trim().split_once(' ')?;
            let number = count.strip_prefix(name)?.strip_prefix(' ')?;
            matches!(mark, "#" | "ℹ").then(|| number.parse::<u64>().ok())?
        });
        counts.next_back().unwrap_or(0)
    };
    Tally {
        passed: last("pass"),
        failed: last("fail") + last("cancelled"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_prints_a_line_for_each_program() {
        let output = "\nrunning 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n
            test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s\n";
        assert_eq!(
            Tally::of_suite(output, false),
            Tally {
                passed: 5,
                failed: 1
            }
        );
    }

    #[test]
    fn node_prints_its_counts_in_two_ways() {
        let tally = Tally {
            passed: 7,
            failed: 3,
        };
        assert_eq!(
            Tally::of_suite("# tests 10\n# pass 7\n# fail 2\n# cancelled 1\n", false),
            tally
        );
        assert_eq!(
            Tally::of_suite(
                "# pass 100\nℹ tests 10\nℹ pass 7\nℹ fail 2\nℹ cancelled 1\n",
                false
            ),
            tally
        );
    }

    #[test]
    fn a_suite_that_crashed_or_ran_nothing_has_failed() {
        assert_eq!(
            Tally::of_suite("test result: ok. 2 passed; 0 failed;", false),
            Tally {
                passed: 2,
                failed: 1
            }
        );
        assert_eq!(
            Tally::of_suite("no tests to run!", true),
            Tally {
                passed: 0,
                failed: 1
            }
        );
        assert_eq!(
            Tally::of_suite("", false),
            Tally {
                passed: 0,
                failed: 1
            }
        );
    }
}
