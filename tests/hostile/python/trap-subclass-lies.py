# Subclasses of natives that lie about their length, hash, index and content.
# expect: ok
# stdout: "caught 5\n"
class Text(str):
    def __len__(self):
        return -1

class Number:
    def __index__(self):
        return "no"

class Hash:
    def __hash__(self):
        return "no"

class Length:
    def __len__(self):
        return 1 << 80

caught = 0
for attempt in (
    lambda: len(Text("a")),
    lambda: [1][Number()],
    lambda: {Hash(): 1},
    lambda: len(Length()),
    lambda: range(Number()),
):
    try:
        attempt()
    except (TypeError, ValueError, OverflowError):
        caught += 1
print("caught", caught)
