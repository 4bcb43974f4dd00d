import datetime
import plistlib

data = {
    "name": "A",
    "list": [1, 2.5, True, "ü"],
    "data": b"bytes",
    "date": datetime.datetime(2020, 1, 2, 3, 4, 5),
    "nested": {"empty": [], "large": 2**40},
}
text = plistlib.dumps(data)
print(text.decode())
print(plistlib.loads(text) == data)
binary = plistlib.dumps(data, fmt=plistlib.FMT_BINARY, sort_keys=True)
print(binary[:8], plistlib.loads(binary) == data, len(binary))
try:
    plistlib.dumps({"x": object()})
except TypeError as error:
    print(str(error).split(":")[0])
