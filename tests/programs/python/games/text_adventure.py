# A text adventure whose commands come from standard input.
rooms = {
    "hall": {"n": "kitchen", "e": "study", "items": ["lamp"]},
    "kitchen": {"s": "hall", "items": []},
    "study": {"w": "hall", "items": ["book", "pen"]},
}
pos, bag = "hall", []


def cmd_go(d):
    global pos
    if d not in rooms[pos]:
        return f"You can't go {d}."
    pos = rooms[pos][d]
    return f"You are in the {pos}."


def cmd_take(*what):
    item = " ".join(what)
    if item in rooms[pos]["items"]:
        rooms[pos]["items"].remove(item)
        bag.append(item)
        return f"Taken: {item}"
    return f"No {item or 'nothing'} here"


def cmd_inv():
    return "Carrying: " + (", ".join(bag) or "nothing")


cmds = {k[4:]: v for k, v in list(globals().items()) if k.startswith("cmd_")}
turn = 0
try:
    while True:
        turn += 1
        line = input(f"[{turn}] > ")
        if not line.strip():
            continue
        verb, *args = line.split()
        try:
            print(cmds[verb](*args))
        except KeyError as e:
            print(f"Unknown verb {e}")
        except TypeError as e:
            print(f"Usage error: {e}")
except EOFError:
    print("\nBye!")
