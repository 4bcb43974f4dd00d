# Containers that change while a native goes through them.
# expect: ok
# stdout: "RuntimeError\nRuntimeError\n[]\nend\n"
numbers = [3, 2, 1]

class Sly:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        items.clear()
        return self.value < other.value

items = [Sly(n) for n in range(10)]
try:
    items.sort()
except ValueError:
    pass

table = {1: 1, 2: 2}
try:
    for key in table:
        table[key + 10] = 1
except RuntimeError as error:
    print(type(error).__name__)

members = {1, 2}
try:
    for member in members:
        members.add(member + 10)
except RuntimeError as error:
    print(type(error).__name__)

class Emptier:
    def __eq__(self, other):
        victims.clear()
        return False

victims = [Emptier(), Emptier(), Emptier()]
victims.count(1)
1 in victims
print(victims)
print("end")
