"""The texts of unittest's assertions."""
import unittest
from collections import OrderedDict


class Probe(unittest.TestCase):
    maxDiff = None

    def runTest(self):
        pass


probe = Probe()


def show(name, *args, **kwargs):
    try:
        getattr(probe, name)(*args, **kwargs)
    except AssertionError as error:
        print(f"{name}: {error}\n---")
    else:
        print(f"{name}: passed\n---")


show("assertEqual", 1, 2)
show("assertEqual", "one\ntwo\nthree\n", "one\n2\nthree\n")
show("assertEqual", [1, 2, 3], [1, 2, 4])
show("assertEqual", [1, 2, 3], [1, 2])
show("assertEqual", (1, "a"), (1, "b"))
show("assertEqual", {"a": 1, "b": 2}, {"a": 1, "b": 3})
show("assertEqual", {1, 2}, {2, 3})
show("assertEqual", OrderedDict(a=1), OrderedDict(a=2))
show("assertEqual", 1, "1", "types differ")
show("assertNotEqual", 3, 3)
show("assertTrue", [])
show("assertFalse", "x")
show("assertIs", [], [])
show("assertIsNot", None, None)
show("assertIsNone", 0)
show("assertIsNotNone", None)
show("assertIn", 4, [1, 2, 3])
show("assertNotIn", "a", "abc")
show("assertIsInstance", 1, str)
show("assertNotIsInstance", True, int)
show("assertAlmostEqual", 1.0, 1.1)
show("assertAlmostEqual", 1.0, 1.1, delta=0.05)
show("assertAlmostEqual", 1.0, 1.00000001)
show("assertNotAlmostEqual", 1.0, 1.0)
show("assertGreater", 1, 2)
show("assertGreaterEqual", 1, 2)
show("assertLess", 2, 1)
show("assertLessEqual", 2, 1)
show("assertRegex", "hello", r"\d+")
show("assertNotRegex", "hello 12", r"\d+")
show("assertCountEqual", [1, 2, 2, 3], [3, 2, 1, 1])
show("assertMultiLineEqual", "a\nb", "a\nc")
show("assertSequenceEqual", [1, 2], (1, 3))
show("assertListEqual", [1], [2])
show("assertDictEqual", {}, {"a": []})
show("assertSetEqual", {1}, {2})
show("assertTupleEqual", (1,), (2,))
show("assertRaises", ValueError, int, "5")
show("assertRaisesRegex", ValueError, "xyz", int, "a")
show("fail", "because")
show("assertStartsWith", "hello", "x") if hasattr(probe, "assertNope") else None

try:
    with probe.assertRaises(KeyError):
        pass
except AssertionError as error:
    print(error)
try:
    with probe.assertWarns(DeprecationWarning):
        pass
except AssertionError as error:
    print(error)
try:
    with probe.assertLogs("app", level="INFO"):
        pass
except AssertionError as error:
    print(error)
