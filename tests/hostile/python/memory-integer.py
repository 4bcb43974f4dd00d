# An integer of a gigabyte, made by one shift.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 64}
# stdout: "begun\n"
# native: no
print("begun")
number = 1 << (1 << 33)
print("never")
