# Several test cases, in the style of a contest: the first line tells how many.
import sys


def best_run(numbers):
    best, current, start, answer = None, 0, 0, (0, 0)
    for index, number in enumerate(numbers):
        if current <= 0:
            current, start = number, index
        else:
            current += number
        if best is None or current > best:
            best, answer = current, (start, index)
    return best, answer


def main():
    data = iter(sys.stdin.read().split())
    for case in range(1, int(next(data)) + 1):
        n = int(next(data))
        numbers = [int(next(data)) for _ in range(n)]
        best, (i, j) = best_run(numbers)
        print(f"Case #{case}: {best} [{i}..{j}] {' + '.join(map(str, numbers[i : j + 1]))}")
    rest = list(data)
    print("left over:", rest or "nothing")


main()
