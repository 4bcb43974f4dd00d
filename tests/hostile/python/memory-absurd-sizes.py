# Sizes that no machine has are refused by each native in CPython's words.
# expect: ok
# stdout: "MemoryError\nMemoryError\nMemoryError\nOverflowError\nMemoryError\nOverflowError\nOverflowError\n"
import sys

for make in (
    lambda: [None] * (sys.maxsize // 8),
    lambda: "x" * sys.maxsize,
    lambda: bytes(sys.maxsize - 100),
    lambda: "x" * (1 << 70),
    lambda: "x".center(sys.maxsize - 10),
    lambda: bytearray(1 << 70),
    lambda: [1] * (1 << 70),
):
    try:
        make()
        print("made")
    except (MemoryError, OverflowError) as error:
        print(type(error).__name__)
