# Objects made past their own constructors.
# expect: ok | error | crashed
# limits: {"timeoutMs": 5000}
# stdout-starts: "begun\n"
import collections
import datetime
import functools
import io
import itertools
import re

print("begun")
kinds = [io.BytesIO, io.StringIO, io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, collections.deque, collections.OrderedDict]
kinds += [functools.partial, itertools.chain, datetime.date, re.Pattern, re.Match, type(f for f in ()), type(print), type(type.mro)]
for kind in kinds:
    for make in (lambda: kind.__new__(kind), lambda: object.__new__(kind)):
        try:
            thing = make()
        except TypeError:
            continue
        for name in dir(thing):
            try:
                value = getattr(thing, name)
                if callable(value) and name not in ("__init_subclass__", "__subclasshook__"):
                    value()
            except Exception:
                pass
