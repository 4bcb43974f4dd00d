# Matrices of fractions and floats, without any library.
from fractions import Fraction
from math import prod


class Matrix:
    def __init__(self, rows):
        self.rows = [list(map(Fraction, row)) for row in rows]
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("rows differ in length")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} not aligned")
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(*rows)] for rows in zip(self.rows, other.rows)])

    def __rmul__(self, scalar):
        return Matrix([[scalar * x for x in row] for row in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result @= base
            base @= base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __str__(self):
        cells = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*cells)]
        return "\n".join("[" + " ".join(c.rjust(w) for c, w in zip(row, widths)) + "]" for row in cells)

    def echelon(self):
        m, sign, pivots = [row[:] for row in self.rows], 1, []
        r = 0
        for c in range(self.shape[1]):
            pivot = next((i for i in range(r, len(m)) if m[i][c]), None)
            if pivot is None:
                continue
            if pivot != r:
                m[r], m[pivot], sign = m[pivot], m[r], -sign
            for i in range(r + 1, len(m)):
                f = m[i][c] / m[r][c]
                m[i] = [a - f * b for a, b in zip(m[i], m[r])]
            pivots.append(c)
            r += 1
            if r == len(m):
                break
        return Matrix(m), sign, pivots

    def det(self):
        m, sign, _ = self.echelon()
        return sign * prod(m[i, i] for i in range(len(m.rows)))

    def inverse(self):
        n = len(self.rows)
        work = [row + unit for row, unit in zip(self.rows, Matrix.identity(n).rows)]
        for c in range(n):
            pivot = next((i for i in range(c, n) if work[i][c]), None)
            if pivot is None:
                raise ZeroDivisionError("matrix is singular")
            work[c], work[pivot] = work[pivot], work[c]
            work[c] = [x / work[c][c] for x in work[c]]
            for i in range(n):
                if i != c and work[i][c]:
                    f = work[i][c]
                    work[i] = [a - f * b for a, b in zip(work[i], work[c])]
        return Matrix([row[n:] for row in work])


a = Matrix([[2, 1, 1], [1, 3, 2], [1, 0, 0]])
print(a, a.T, sep="\n\n")
print("det", a.det(), "rank", len(a.echelon()[2]))
print(a.inverse())
print(a @ a.inverse() == Matrix.identity(3))
print(Matrix([[1, 1], [1, 0]]) ** 90)
print(Fraction(1, 3) * a + a)
print(Matrix([["1/2", 0.25], [3, "1e-1"]]).inverse())
for bad in (lambda: a @ Matrix([[1, 2]]), lambda: Matrix([[1, 2], [2, 4]]).inverse(), lambda: Matrix([[1], [1, 2]])):
    try:
        bad()
    except (ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print([[sum(x * y for x, y in zip(r, c)) for c in zip(*[[1.5, 2], [0, 1]])] for r in [[1, 2], [3, 4.25]]])
print(list(zip(*[[1, 2, 3], [4, 5, 6]])), [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]][::-1])])
