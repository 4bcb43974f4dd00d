# A list that contains the one before it twice, thirty times over: small to hold, a gigabyte to show.
# expect: memory-limit | error | timeout
# limits: {"maxMemoryMB": 32, "timeoutMs": 2000}
# stdout: "begun\n"
# native: no
value = []
for _ in range(30):
    value = [value, value]
print("begun")
str(value)
print("never")
