"""An inventory of dataclasses."""

from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, FrozenInstanceError, make_dataclass
from typing import ClassVar
import json


@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float = 0.0
    qty: int = field(default=1, metadata={"unit": "pcs"})
    tags: list[str] = field(default_factory=list, compare=False)
    count: ClassVar[int] = 0
    _: KW_ONLY
    disc: InitVar[float] = 0

    def __post_init__(self, disc):
        self.price *= 1 - disc
        self.sort_index = self.price
        Item.count += 1

    @property
    def total(self):
        return self.price * self.qty


inv = [Item("hammer", 10.49, 12), Item("nails", 0.05, 1000, ["small"]), Item("saw", 20, disc=0.5)]
print(*sorted(inv), sep="\n")
print(asdict(inv[1]), astuple(inv[0]), Item.count, sum(i.total for i in inv))
print(json.dumps([asdict(i) for i in inv]))
print(
    [f.name for f in fields(Item)],
    fields(Item)[3].metadata,
    replace(inv[0], name="x"),
    inv[0] == inv[0],
    inv[0] < inv[2],
    Item.__match_args__,
)


@dataclass(frozen=True, slots=True)
class P:
    x: int
    y: int = 0


p = P(1)
print(p, hash(p) == hash(P(1, 0)), {p: 1}[P(1)])
try:
    p.x = 3
except FrozenInstanceError as e:
    print(type(e).__name__, e)
for src in ("@dataclass\nclass A:\n x: int = 0\n y: int", "@dataclass\nclass A:\n x: list = []"):
    try:
        exec(src)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    Item()
except TypeError as e:
    print(e)
C = make_dataclass("C", [("a", int), ("b", str, "q")])
print(C(1), C.__doc__ if False else "")
match p:
    case P(x=1, y=y):
        print("matched", y)
match inv[0]:
    case Item(_, name, price) if price > 5:
        print("pricey", name)
    case _:
        print("other")
