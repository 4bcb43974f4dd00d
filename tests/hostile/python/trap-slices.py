# Slices and indices at and past the largest number of the machine.
# expect: ok
# stdout: "[] [0] [2, 1, 0] caught 2\n"
import itertools
import sys

numbers = [0, 1, 2]
big = sys.maxsize
caught = 0
for attempt in (lambda: numbers[1 << 70], lambda: list(itertools.islice(numbers, -1))):
    try:
        attempt()
    except (IndexError, ValueError):
        caught += 1
print(numbers[big:], numbers[-big - 1 :: big], numbers[big :: -1], "caught", caught)
