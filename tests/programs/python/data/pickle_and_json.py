# Values of many classes through pickle, copy and JSON.
import pickle, json, copy, datetime as dt, decimal, fractions, collections, enum, pathlib, uuid


class Color(enum.Enum):
    RED = "r"


P = collections.namedtuple("P", "x y")


class Obj:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b

    def __eq__(self, o):
        return (self.a, self.b) == (o.a, o.b)

    def __reduce__(self):
        return Obj, (self.a, self.b)


data = [
    1,
    2.5,
    "é",
    b"x",
    None,
    True,
    (1, 2),
    {1, 2},
    frozenset([3]),
    {"k": [1]},
    dt.date(2024, 1, 1),
    dt.datetime(2024, 1, 1, 12, tzinfo=dt.timezone.utc),
    dt.timedelta(1, 2),
    decimal.Decimal("1.5"),
    fractions.Fraction(1, 3),
    collections.OrderedDict(a=1),
    collections.Counter("aab"),
    collections.deque([1], 5),
    collections.defaultdict(list, a=[1]),
    Color.RED,
    P(1, 2),
    Obj(1, [2]),
    pathlib.PurePosixPath("a/b"),
    range(3),
    slice(1, 2),
    complex(1, 2),
    bytearray(b"q"),
    uuid.UUID(int=5),
    10**30,
    float("inf"),
    ...,
    NotImplemented,
    len,
    Obj,
    dt.time(1, 2),
]
for d in data:
    for pr in (0, 2, 5):
        r = pickle.loads(pickle.dumps(d, pr))
        if r != d or type(r) is not type(d):
            print("DIFF", d, r)
print(all(copy.deepcopy(d) == d for d in data))


class Enc(json.JSONEncoder):
    def default(self, o):
        match o:
            case dt.datetime() | dt.date() | dt.time():
                return o.isoformat()
            case decimal.Decimal():
                return str(o)
            case set() | frozenset() | collections.deque():
                return list(o)
            case enum.Enum():
                return o.value
            case bytes():
                return o.decode()
            case _:
                return super().default(o)


for d in data:
    try:
        print(json.dumps(d, cls=Enc))
    except TypeError as e:
        print("!", e)
print(json.loads('{"a": {"b": [1, {"c": null}]}}', object_hook=lambda d: collections.namedtuple("X", d)(**d)))
a = [1]
a.append(a)
print(a, copy.deepcopy(a))
d = {}
d["me"] = d
print(d)
print(pickle.loads(pickle.dumps(a)))
