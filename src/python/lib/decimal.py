"""Decimal fixed-point and floating-point arithmetic: `_pydecimal`, with the messages of the C implementation."""

import sys

import _pydecimal

_plain_raise = _pydecimal.Context._raise_error
_plain_new = _pydecimal.Decimal.__new__

# In this order the C implementation tells of signals.
_SIGNALS = (
    "Clamped",
    "InvalidOperation",
    "DivisionByZero",
    "Inexact",
    "FloatOperation",
    "Overflow",
    "Rounded",
    "Subnormal",
    "Underflow",
)


def _raise_error(self, condition, explanation=None, *args):
    """Raises with the conditions, where the Python implementation explains them."""
    return _plain_raise(self, condition, [condition], *args)


def _repr(self):
    """The context and its signals, in the order of the C implementation."""
    flags, traps = (
        ", ".join(name for name in _SIGNALS if signals[getattr(_pydecimal, name)]) for signals in (self.flags, self.traps)
    )
    return (
        f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
        f"capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])"
    )


def _new(cls, value="0", context=None):
    """Makes a number, of a context that is one."""
    if context is not None and not isinstance(context, _pydecimal.Context):
        raise TypeError("optional argument must be a context")
    return _plain_new(cls, value, context)


_raise_error.__qualname__ = "Context._raise_error"
_repr.__name__, _repr.__qualname__ = "__repr__", "Context.__repr__"
_new.__name__, _new.__qualname__ = "__new__", "Decimal.__new__"
_pydecimal.Context._raise_error = _raise_error
_pydecimal.Context.__repr__ = _repr
_pydecimal.Decimal.__new__ = _new
sys.modules[__name__] = _pydecimal
