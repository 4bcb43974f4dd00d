"""Decimal fixed-point and floating-point arithmetic: `_pydecimal`, with the messages of the C implementation."""

import sys

import _pydecimal

_plain_raise = _pydecimal.Context._raise_error


def _raise_error(self, condition, explanation=None, *args):
    """Raises with the conditions, where the Python implementation explains them."""
    return _plain_raise(self, condition, [condition], *args)


_pydecimal.Context._raise_error = _raise_error
sys.modules[__name__] = _pydecimal
