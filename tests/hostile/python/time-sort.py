# A sort whose comparison never returns.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
class Item:
    def __lt__(self, other):
        while True:
            pass

print("begun")
sorted([Item(), Item()])
