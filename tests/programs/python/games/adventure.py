"""A text adventure whose state is saved as JSON."""

import json, sys, shlex

ROOMS = json.loads(
    '{"hall": {"desc": "A dusty hall.", "exits": {"north": "library", "east": "kitchen"}, "items": ["lamp"]}, "library": {"desc": "Books everywhere.", "exits": {"south": "hall"}, "items": ["book", "key"]}, "kitchen": {"desc": "It smells.", "exits": {"west": "hall"}, "items": [], "locked": true}}'
)


class Game:
    def __init__(self):
        self.room, self.inv, self.turns = "hall", set(), 0

    def __getattr__(self, name):
        if name.startswith("cmd_"):
            return lambda *a: print(f"I don't know how to {name[4:]}.")
        raise AttributeError(name)

    def cmd_look(self, *_):
        r = ROOMS[self.room]
        print(r["desc"], "Exits:", ", ".join(sorted(r["exits"])), *(["You see:", ", ".join(r["items"])] if r["items"] else []))

    def cmd_go(self, where="nowhere", *_):
        t = ROOMS[self.room]["exits"].get(where)
        if t is None:
            print(f"You can't go {where}.")
            return
        if ROOMS[t].get("locked") and "key" not in self.inv:
            print("It's locked.")
            return
        self.room = t
        self.cmd_look()

    def cmd_take(self, *items):
        for i in items:
            try:
                ROOMS[self.room]["items"].remove(i)
            except ValueError:
                print(f"No {i!r} here.")
            else:
                self.inv.add(i)
                print(f"Taken: {i}")

    def cmd_inventory(self, *_):
        print("You carry:", ", ".join(sorted(self.inv)) or "nothing")

    def cmd_save(self, *_):
        with open("save.json", "w") as f:
            json.dump(vars(self) | {"inv": sorted(self.inv)}, f, indent=2)
        print(open("save.json").read())

    def loop(self):
        self.cmd_look()
        for line in iter(lambda: sys.stdin.readline(), ""):
            try:
                verb, *args = shlex.split(line)
            except ValueError as e:
                print("?", e)
                continue
            if verb == "quit":
                break
            self.turns += 1
            print(">", verb, *args)
            getattr(self, "cmd_" + {"i": "inventory", "l": "look"}.get(verb, verb))(*args)
        print(f"Bye after {self.turns} turns.")


Game().loop()
