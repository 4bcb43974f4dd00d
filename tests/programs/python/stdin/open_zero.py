# Reading by open(0), readlines, and map over input().
import sys

first, second = map(int, input().split())
print(first + second, first * second)
rows = [list(map(int, sys.stdin.readline().split())) for _ in range(2)]
print(rows, [sum(column) for column in zip(*rows)])
with open(0) as stdin:
    rest = stdin.readlines()
print(len(rest), [line.rstrip() for line in rest])
print("max", max((int(x) for line in rest for x in line.split() if x.lstrip("-").isdigit()), default=None))
