"""Doctests of functions, some of which fail.

>>> add(2, 3)
5
"""
import doctest
import io
import contextlib


def add(a, b):
    """
    >>> add(1, 2)
    3
    >>> add('a', 'b')
    'ab'
    >>> add(1, 'x')
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    """
    return a + b


def wrong():
    """
    >>> wrong()
    41
    >>> print("a\\nb")
    a
    <BLANKLINE>
    b
    """
    return 42


def options():
    """
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 19]
    >>> print("  spaced    out ")  # doctest: +NORMALIZE_WHITESPACE
    spaced out
    >>> 1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ZeroDivisionError: whatever
    >>> undefined  # doctest: +SKIP
    'never'
    """


class Account:
    """
    >>> account = Account(10)
    >>> account.deposit(5)
    15
    >>> account.balance
    15
    """

    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        """
        >>> Account().deposit(1)
        1
        >>> Account().deposit(-1)
        Traceback (most recent call last):
        ValueError: negative
        """
        if amount < 0:
            raise ValueError("negative")
        self.balance += amount
        return self.balance


if __name__ == "__main__":
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        results = doctest.testmod()
    print(out.getvalue().replace(__file__, "main.py"))
    print(results)
    finder = doctest.DocTestFinder()
    for test in finder.find(add, "add", globs=globals()):
        print(test.name, len(test.examples), [example.source for example in test.examples])
    parser = doctest.DocTestParser()
    for example in parser.get_examples(">>> x = 1\n>>> x\n1\n>>> if x:\n...     print('y')\ny\n"):
        print(repr(example.source), repr(example.want), example.lineno)
    print(doctest.script_from_examples("text\n>>> 1 + 1\n2\n"))
