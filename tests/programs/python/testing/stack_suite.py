"""A stack with its test suite, run verbosely."""
import io
import re
import unittest


class EmptyStackError(Exception):
    pass


class Stack:
    def __init__(self, capacity=None):
        self._items = []
        self._capacity = capacity

    def push(self, item):
        if self._capacity is not None and len(self._items) >= self._capacity:
            raise OverflowError("stack is full")
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise EmptyStackError("pop from empty stack")
        return self._items.pop()

    def peek(self):
        return self._items[-1] if self._items else None

    def __len__(self):
        return len(self._items)

    def __bool__(self):
        return bool(self._items)


class StackTest(unittest.TestCase):
    """Tests of the stack."""

    @classmethod
    def setUpClass(cls):
        print("setUpClass", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass", cls.__name__)

    def setUp(self):
        self.stack = Stack(capacity=3)

    def tearDown(self):
        del self.stack

    def test_push_and_pop(self):
        """What was pushed last comes back first."""
        for item in (1, 2, 3):
            self.stack.push(item)
        self.assertEqual([self.stack.pop() for _ in range(3)], [3, 2, 1])

    def test_empty(self):
        self.assertFalse(self.stack)
        self.assertIsNone(self.stack.peek())
        with self.assertRaises(EmptyStackError) as caught:
            self.stack.pop()
        self.assertEqual(str(caught.exception), "pop from empty stack")

    def test_capacity(self):
        for item in range(3):
            self.stack.push(item)
        self.assertRaisesRegex(OverflowError, "full$", self.stack.push, 4)

    def test_wrong_on_purpose(self):
        self.stack.push("a")
        self.assertEqual(self.stack.pop(), "b")

    def test_error_on_purpose(self):
        {}["missing"]

    @unittest.skip("not written yet")
    def test_later(self):
        self.fail("never run")

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertEqual(len(Stack()), 1)

    def test_subtests(self):
        for n in range(4):
            with self.subTest(n=n):
                self.assertNotEqual(n, 2)


if __name__ == "__main__":
    stream = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(StackTest)
    result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
    print(re.sub(r"in \d+\.\d+s", "in N s", stream.getvalue()))
    print(result)
    print(result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), len(result.skipped))
    for test, trace in result.failures:
        print(test.id(), "->", trace.splitlines()[-1])
