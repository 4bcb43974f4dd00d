# The handler of a MemoryError is itself refused memory, and so is the next.
# expect: ok
# limits: {"maxMemoryMB": 32}
# stdout: "inner\nouter\nstill here\n"
# native: no
def bomb():
    return bytearray(1_000_000_000)

try:
    try:
        bomb()
    except MemoryError:
        try:
            bomb()
        except MemoryError:
            print("inner")
        bomb()
except MemoryError:
    print("outner"[:3] + "er")
print("still here")
