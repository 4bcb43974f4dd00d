# Backtracking: eight queens on a board of sets.
def solve(n, row, columns, rising, falling):
    if row == n:
        return 1
    solutions = 0
    for column in range(n):
        if column in columns or row + column in rising or row - column in falling:
            continue
        columns.add(column)
        rising.add(row + column)
        falling.add(row - column)
        solutions += solve(n, row + 1, columns, rising, falling)
        columns.remove(column)
        rising.remove(row + column)
        falling.remove(row - column)
    return solutions


print(solve(8, 0, set(), set(), set()))
