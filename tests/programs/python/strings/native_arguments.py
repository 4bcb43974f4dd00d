# What natives say of wrong arguments: which argument of which, how many, and which keyword may have been meant.
import heapq
import math


def tell(label, function):
    try:
        print(label, "=>", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error)


word = "hello"
tell("replace 1", lambda: word.replace(1, "x"))
tell("replace 2", lambda: word.replace("l", 2))
tell("replace of one", lambda: word.replace("l"))
tell("split", lambda: word.split(5))
tell("split many", lambda: word.split("l", 1, 2))
tell("partition", lambda: word.partition(None))
tell("find", lambda: word.find(3))
tell("count", lambda: word.count(b"l"))
tell("strip", lambda: word.strip(7))
tell("startswith", lambda: word.startswith(("h", 1)))
tell("slice", lambda: word.startswith("h", "x"))
tell("center", lambda: word.center(20, 1))
tell("encode", lambda: word.encode(5))
tell("upper", lambda: word.upper(1))
tell("unbound", lambda: str.upper())
tell("maketrans", lambda: str.maketrans("ab"))
tell("append", lambda: [].append())
tell("count of none", lambda: [].count())
tell("copy", lambda: {}.copy(1))
tell("sort", lambda: [].sort(len))
tell("sqrt", lambda: math.sqrt())
tell("len", lambda: len([], []))
tell("heappush", lambda: heapq.heappush((1, 2), 3))
tell("heapify", lambda: heapq.heapify({}))
tell("iter", lambda: iter(5, 6))
tell("reversed", lambda: reversed({1, 2}))
tell("bytes", lambda: b"a" + "b")
tell("bytearray", lambda: bytearray(b"a") + 1)
tell("index", lambda: b"abc".index(b"z"))
tell("from_bytes", lambda: int.from_bytes("ab"))
tell("range", lambda: range(3)["a"])
tell("sorted", lambda: sorted([1], revers=True))
tell("sep", lambda: word.split(sp="l"))
tell("encoding", lambda: word.encode(encodin="ascii"))
tell("by name", lambda: [].append(object=1))
tell("of none by name", lambda: word.upper(x=1))
tell("power", lambda: 2.0**10000)
tell("power of an int", lambda: 10**400.5)
tell("int", lambda: int("x" * 300))

# The same from a place that is passed often.
for wrong in (1, None, [], b"x"):
    tell(f"replace {wrong!r}", lambda: word.replace(wrong, "x"))


class Base:
    def __init_subclass__(cls, /, **options):
        super().__init_subclass__(**options)


tell("subclass", lambda: type("Sub", (Base,), {}, colour="red"))
