# A dictionary that grows for ever, and says what it could hold once it is refused more.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 32}
# stdout: "begun\n"
# native: no
print("begun")
table = {}
number = 0
while True:
    table[number] = number
    number += 1
