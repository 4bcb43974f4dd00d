# A report of records that ends with a missing key.
# exit: 1
import json, sys
from datetime import datetime
from itertools import groupby
from operator import itemgetter

raw = json.load(sys.stdin)
for r in raw:
    r["when"] = datetime.fromisoformat(r["when"])
raw.sort(key=itemgetter("dept", "when"))
out = {}
for dept, rows in groupby(raw, key=itemgetter("dept")):
    rows = list(rows)
    out[dept] = {
        "n": len(rows),
        "total": round(sum(r["amt"] for r in rows), 2),
        "first": min(r["when"] for r in rows),
        "names": sorted({r["name"] for r in rows}),
    }
try:
    print(json.dumps(out))
except TypeError as e:
    print("error:", e)
print(json.dumps(out, default=lambda o: o.isoformat(), indent=4))
print(raw[0], raw[-1]["missing"] if "missing" in raw[-1] else None)
print(raw[0]["nokey"])
