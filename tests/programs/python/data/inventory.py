# An inventory in CSV with lines that cannot be read.
# exit: 1
import csv, io, sys
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


@dataclass(slots=True)
class Item:
    sku: str
    qty: int
    price: Decimal

    @classmethod
    def parse(cls, row):
        try:
            return cls(row["sku"], int(row["qty"]), Decimal(row["price"]))
        except (ValueError, InvalidOperation) as e:
            raise ValueError(f"line {row}: {e}") from e

    @property
    def value(self):
        return self.qty * self.price


items, errs = [], []
for row in csv.DictReader(sys.stdin):
    try:
        items.append(Item.parse(row))
    except ValueError as e:
        errs.append(e)
for i in sorted(items, key=lambda i: i.value, reverse=True):
    print(f"{i.sku:.<10}{i.qty:5d} x {i.price:>8} = {i.value:>10.2f}")
print("TOTAL", sum(i.value for i in items), sum((i.value for i in items), Decimal()).quantize(Decimal("1")))
for e in errs:
    print(e, "| cause:", repr(e.__cause__))
w = csv.writer(sys.stdout)
w.writerow(["sku", "value"])
w.writerows((i.sku, i.value) for i in items)
items[0].color = "red"
