import csv
import io

rows = list(csv.reader(io.StringIO('a,"b, c",d\n1,"two ""quoted""",\n')))
print(rows)
out = io.StringIO()
writer = csv.DictWriter(out, ["x", "y"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerows([{"x": 1, "y": "a,b"}, {"x": None, "y": 'q"', "z": 3}])
print(out.getvalue())
print(list(csv.DictReader(io.StringIO("h1;h2\n1;2\n3;4;5\n6\n"), delimiter=";")))
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_ALL)
out = io.StringIO()
csv.writer(out, "pipes").writerow([1, "x|y"])
print(repr(out.getvalue()), sorted(csv.list_dialects()), csv.Sniffer().sniff("a;b\nc;d\n").delimiter)
print(csv.field_size_limit())
try:
    list(csv.reader(['a,"b'], strict=True))
except csv.Error as error:
    print(error)
