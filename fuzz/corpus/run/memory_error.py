# 1 MemoryError is caught again and again
def fill():
    x = {}
    try:
        while True:
            x[len(x)] = bytearray(1 << 16)
    except MemoryError:
        return len(x)
for _ in range(3):
    print(fill() > 0)
raise MemoryError(fill())
