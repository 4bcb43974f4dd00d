"""Compiles every source of `sources.json`, which lies beside, and prints what differs from what CPython 3.14 said of it."""

import json
import sys
import warnings

warnings.simplefilter("ignore")


def said(source):
    try:
        compile(source, "main.py", "exec")
    except SyntaxError as e:
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
    return None


rows = json.load(sys.stdin)
different = [(source, expected, said(source)) for source, expected in rows if said(source) != expected]
for source, expected, found in different:
    print(repr(source), expected, found, sep="\n  ")
print(len(rows), len(different))
