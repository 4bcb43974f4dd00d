# The same instruction meets numbers first, and then what changes in place.
def add(total, item):
    total += item
    return total


def times(total, count):
    total *= count
    return total


def subtract(total, item):
    total -= item
    return total


for number in range(500):
    assert add(number, 1) == number + 1
    assert times(number, 2) == number * 2
    assert subtract(number, 1) == number - 1

letters = ["a"]
same = add(letters, ["b"])
print(letters, same is letters)
add(letters, ("c",))
add(letters, "de")
add(letters, (letter for letter in "fg"))
print(letters)
times(letters, 2)
print(len(letters))
buffer = bytearray(b"x")
print(add(buffer, b"yz") is buffer, buffer, times(buffer, 2) is buffer, buffer)
print(letters[:2] + ["new"], letters[0])


def join(words):
    text = ""
    for word in words:
        text += word
    return text


def accumulate(items, start=0):
    total = start
    for item in items:
        total += item
    return total


print(accumulate([1, 2, 3]), accumulate([1.5, 2]), accumulate([[1], [2]], []), accumulate(["a", "b"], ""))
for attempt in (
    lambda: accumulate([1, 2, 3, "4"]),
    lambda: accumulate([1.5] * 20 + [None]),
    lambda: add(1, "a"),
    lambda: subtract([1], [1]),
    lambda: subtract(1.5, {}),
    lambda: times("a", "b"),
    lambda: times({}, 2),
    lambda: join(["a", "b", 3]),
    lambda: 1 + "a",
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
