"""Runs one file of CPython's tests inside the sandbox.

The input is JSON: `module`, such as `test.test_list`, and `skip`, the names of tests that must not be run again because they ended the run. What becomes
of each test is printed as a line that begins with MARK and goes on with JSON: `[name, outcome, reason]`. A line with the outcome `started` stands before
each, so that it is known which test a run was ended by.
"""

import json
import sys
import unittest

MARK = "\x1e"
_write = sys.__stdout__.write


def say(name, outcome, reason=""):
    _write(MARK + json.dumps([name, outcome, reason]) + "\n")


def reason(error):
    kind, value, _ = error
    try:
        text = str(value)
    except Exception:
        text = "<exception str() failed>"
    return f"{kind.__name__}: {text}"[:300]


class Result(unittest.TestResult):
    """Says what happens instead of keeping it."""

    def startTest(self, test):
        super().startTest(test)
        self.is_told = False
        say(test.id(), "started")

    def tell(self, test, outcome, why=""):
        # A test with several failures in it, or one that fails and cannot be cleaned up after, has failed once.
        if not self.is_told:
            self.is_told = True
            say(test.id(), outcome, why)

    def addSuccess(self, test):
        self.tell(test, "passed")

    def addFailure(self, test, error):
        self.tell(test, "failed", reason(error))

    def addError(self, test, error):
        if isinstance(test, unittest.TestCase):
            self.tell(test, "failed", reason(error))
        else:
            # What a class or the module needs could not be set up.
            say(test.id(), "unready", reason(error))

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.tell(test, "failed", reason(error))

    def addSkip(self, test, why):
        if isinstance(test, unittest.TestCase):
            self.tell(test, "skipped", why)
        else:
            say(test.id(), "skipped", why)

    def addExpectedFailure(self, test, error):
        self.tell(test, "passed")

    def addUnexpectedSuccess(self, test):
        self.tell(test, "failed", "unexpected success")


def tests_of(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from tests_of(test)
        else:
            yield test


def main():
    job = json.loads(sys.stdin.read())
    skip = set(job["skip"])
    suite = unittest.defaultTestLoader.loadTestsFromName(job["module"])
    tests = [test for test in tests_of(suite) if test.id() not in skip]
    say(job["module"], "loaded", str(len(tests)))
    # A suite of the tests keeps what they have in common: what a class or the module sets up is set up once.
    unittest.TestSuite(tests)(Result())


main()
