"""Memory that processes share, which is refused: it is made of C's types."""

from _sandglass.processes import refuse

__all__ = ["RawValue", "RawArray", "Value", "Array", "copy", "synchronized"]

RawValue = RawArray = Value = Array = copy = synchronized = refuse
