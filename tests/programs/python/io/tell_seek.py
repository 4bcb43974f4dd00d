# Where a text file stands, with characters of several bytes.
text = "héllo\nwörld €\n😀 line\nend"
open("a", "w", encoding="utf-8").write(text)
file = open("a", encoding="utf-8")
places = []
while True:
    places.append(file.tell())
    if not file.read(1):
        break
print(places)
for place in places:
    file.seek(place)
    print(repr(file.read(2)), end=" ")
print()
file.seek(0)
print(file.readline(), file.tell())
here = file.tell()
rest = file.read()
file.seek(here)
print(file.read() == rest, file.tell(), file.seek(0, 2))
file.seek(0)
print(next(file))
try:
    file.tell()
except OSError as error:
    print(error)
print(list(file))
print(file.tell())
for args in [(1, 1), (-1, 2), (-1,), (0, 5)]:
    try:
        print(file.seek(*args))
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
file.seek(7)
print(file.seek(0, 1), file.read(3))
