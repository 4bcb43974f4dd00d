# Differences of JSON documents, and documents with mistakes.
import json, difflib

a = {"name": "svc", "ports": [80, 443], "env": {"A": "1", "B": None}, "ratio": 0.1}
b = {"name": "svc", "ports": [80, 8443], "env": {"A": "2"}, "new": True, "ratio": 1e-7}


def diff(x, y, path="$"):
    if type(x) is not type(y):
        yield f"{path}: type {type(x).__name__} -> {type(y).__name__}"
    elif isinstance(x, dict):
        for k in sorted(x.keys() | y.keys()):
            if k not in y:
                yield f"{path}.{k}: removed {x[k]!r}"
            elif k not in x:
                yield f"{path}.{k}: added {y[k]!r}"
            else:
                yield from diff(x[k], y[k], f"{path}.{k}")
    elif isinstance(x, list):
        for i, (p, q) in enumerate(zip(x, y)):
            yield from diff(p, q, f"{path}[{i}]")
        if len(x) != len(y):
            yield f"{path}: len {len(x)} -> {len(y)}"
    elif x != y:
        yield f"{path}: {x!r} -> {y!r}"


print(*diff(a, b), sep="\n")
ja, jb = (json.dumps(v, indent=2, sort_keys=True).splitlines() for v in (a, b))
print("\n".join(difflib.unified_diff(ja, jb, "a", "b", lineterm="", n=1)))
for d in difflib.ndiff(ja, jb):
    if d[0] in "+-?":
        print(d.rstrip())
for bad in (
    '{"a": 1,}',
    '{"a": nul}',
    "[1, 2",
    '{"a" "b"}',
    "{'a': 1}",
    "",
    "true false",
    '{"a": "\x01"}',
    '"\\ud83d"',
    "[1.]",
    "[01]",
    '{"k": NaN}',
    '"tab\there"',
    '{"a":1}}',
    "[,]",
    '{"a": }',
    "-",
    '"\\u12G4"',
    "Infinity",
    "[1,\n2,\n]",
    '{"a": tru}',
    '"abc',
    '{"a": [1, {"b": 2]}',
    "{1: 2}",
    "\t\n 5",
    "1e5",
    "1E400",
    "-0",
    "0.1e-2",
    '"\\/"',
    '{"a":1,"a":2}',
):
    try:
        print(ascii(bad), "=>", ascii(json.loads(bad)))
    except json.JSONDecodeError as e:
        print(ascii(bad), "!", e, "@", e.lineno, e.colno, e.pos)
try:
    json.loads("[1, 2")
except ValueError as e:
    try:
        json.loads("{bad")
    except ValueError as f:
        print(f.__context__ is e, f.__suppress_context__)
