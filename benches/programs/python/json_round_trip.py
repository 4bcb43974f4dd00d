# JSON: records written, read and written again.
import json

records = []
for i in range(300):
    records.append({
        "id": i,
        "name": "user %d" % i,
        "active": i % 3 == 0,
        "tags": ["tag%d" % (i % 7), "größe", 'quote "%d"' % i],
        "nested": {"depth": [i, [i + 1, [i + 2]]], "nothing": None},
    })

length = total = 0
for _ in range(10):
    text = json.dumps(records)
    records = json.loads(text)
    length += len(json.dumps([[record["id"], record["name"], record["active"]] for record in records]))
    total += sum(record["nested"]["depth"][1][1][0] for record in records)
print(length, total, records[299]["tags"][2], records[1]["tags"][1])
