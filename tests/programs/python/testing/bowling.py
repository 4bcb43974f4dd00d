"""Tests that pass, fail, are skipped and expected to fail."""


class Game:
    def __init__(s):
        s.rolls = []

    def roll(s, n):
        if not 0 <= n <= 10:
            raise ValueError("invalid pins")
        s.rolls.append(n)

    def score(s):
        t = i = 0
        for _ in range(10):
            try:
                if s.rolls[i] == 10:
                    t += 10 + s.rolls[i + 1] + s.rolls[i + 2]
                    i += 1
                elif sum(s.rolls[i : i + 2]) == 10:
                    t += 10 + s.rolls[i + 2]
                    i += 2
                else:
                    t += s.rolls[i] + s.rolls[i + 1]
                    i += 2
            except IndexError as e:
                raise IndexError("game is not complete") from e
        return t


import unittest


class T(unittest.TestCase):
    def test_perfect(self):
        g = Game()
        [g.roll(10) for _ in range(12)]
        self.assertEqual(g.score(), 300)

    def test_bad(self):
        with self.assertRaisesRegex(ValueError, "invalid"):
            Game().roll(11)

    def test_incomplete(self):
        with self.assertRaises(IndexError) as cm:
            Game().score()
        self.assertEqual(str(cm.exception), "game is not complete")

    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    @unittest.skip("later")
    def test_skip(self):
        pass

    @unittest.expectedFailure
    def test_ef(self):
        self.assertIn(1, [2])

    def test_diff(self):
        self.assertEqual([1, 2, 3], [1, 2, 4])

    def test_ml(self):
        self.assertMultiLineEqual("a\nb\n", "a\nc\n")

    def test_dict(self):
        self.assertDictEqual({"a": 1}, {"a": 2})

    def test_err(self):
        {}["k"]


if __name__ == "__main__":
    import sys, io, re

    out = io.StringIO()
    r = unittest.TextTestRunner(out, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(T))
    print(re.sub(r"in [\d.]+s", "in Xs", out.getvalue()))
    print(r, len(r.failures))
