class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        self.m, self.n = len(rows), len(rows[0])

    @classmethod
    def identity(cls, n):
        return cls([[1 if i == j else 0 for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        return Matrix(
            [
                [sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)]
                for row in self.rows
            ]
        )

    def __add__(self, other):
        return Matrix(
            [[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)]
        )

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Matrix.identity(self.m)
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __getitem__(self, idx):
        i, j = idx
        return self.rows[i][j]

    def __setitem__(self, idx, value):
        i, j = idx
        self.rows[i][j] = value

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        return "\n".join(" ".join(f"{v:>4}" for v in r) for r in self.rows)

    @property
    def T(self):
        return Matrix(zip(*self.rows)) if False else Matrix(list(zip(*self.rows)))


A = Matrix([[1, 1], [1, 0]])
print(A**10)
print((A**90)[0, 1])
B = Matrix([[1, 2], [3, 4], [5, 6]])
print(B.T)
print(B @ A, 2 * B == B * 2, sep="\n")
A[0, 0] = 7
print(A + Matrix.identity(2))
print(A == Matrix([[7, 1], [1, 0]]), (B.m, B.n))
