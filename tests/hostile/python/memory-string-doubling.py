# A string that doubles.
# expect: ok | memory-limit
# limits: {"maxMemoryMB": 64}
# stdout-starts: "begun\n"
# native: no
print("begun")
text = "x"
try:
    while True:
        text += text
except MemoryError:
    print("caught")
