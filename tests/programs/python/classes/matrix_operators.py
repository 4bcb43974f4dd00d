# A matrix with operators, and operands that it does not take.
class Matrix:
    def __init__(self, rows):
        if len({len(r) for r in rows}) != 1:
            raise ValueError("ragged")
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    def __matmul__(self, o):
        if not isinstance(o, Matrix):
            return NotImplemented
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape} not aligned")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])

    def __pow__(self, n):
        r, b = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                r = r @ b
            b = b @ b
            n >>= 1
        return r

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __eq__(self, o):
        return self.rows == o.rows

    def __str__(self):
        w = max(len(str(x)) for r in self.rows for x in r)
        return "\n".join("[" + " ".join(f"{x:>{w}}" for x in r) + "]" for r in self.rows)

    def det(self):
        m = [[float(x) for x in r] for r in self.rows]
        d = 1.0
        for i in range(len(m)):
            p = max(range(i, len(m)), key=lambda r: abs(m[r][i]))
            if m[p][i] == 0:
                return 0.0
            if p != i:
                m[i], m[p] = m[p], m[i]
                d = -d
            d *= m[i][i]
            for r in range(i + 1, len(m)):
                f = m[r][i] / m[i][i]
                m[r] = [a - f * b for a, b in zip(m[r], m[i])]
        return d


f = Matrix([[1, 1], [1, 0]])
print(f**50)
print((f**300)[0, 1])
print(Matrix([[2, 1, 3], [0, 5, 1], [1, 1, 1]]).det())
for fn in (
    lambda: f @ 3,
    lambda: f @ Matrix([[1]]),
    lambda: f[5, 5],
    lambda: f[1],
    lambda: Matrix([[1], [2, 3]]),
    lambda: {f: 1},
    lambda: f + f,
    lambda: f["a"],
):
    try:
        print(fn())
    except Exception as e:
        print(f"{type(e).__name__}: {e}")
