# 0 large things at once
for make in (lambda: "a" * (1 << 40), lambda: [None] * (1 << 35), lambda: bytes(1 << 33), lambda: 1 << (1 << 34)):
    try:
        print(len(str(make()))) 
    except (MemoryError, OverflowError, ValueError) as error:
        print(type(error).__name__)
x = "ab"
while True:
    x += x
