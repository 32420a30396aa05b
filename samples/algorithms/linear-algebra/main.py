#%% Linear algebra without numpy  (notebook export)
import math
from fractions import Fraction
from itertools import combinations, permutations

#%%
def zeros(n, m=None):
    return [[0] * (m or n) for _ in range(n)]

def identity(n):
    I = zeros(n)
    for i in range(n):
        I[i][i] = 1
    return I

def transpose(A):
    return [list(col) for col in zip(*A)]

def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError(f"shapes {len(A)}x{len(A[0])} and {len(B)}x{len(B[0])} do not fit")
    return [[sum(a * b for a, b in zip(row, col)) for col in zip(*B)] for row in A]

def matpow(A, n):
    R = identity(len(A))
    while n:
        if n & 1:
            R = matmul(R, A)
        A = matmul(A, A)
        n >>= 1
    return R

A = [[1, 2], [3, 4]]
B = [[0.5, -1], [2, 1.5]]
print(matmul(A, B), matmul(A, identity(2)), transpose([[1, 2, 3], [4, 5, 6]]))
fib = matpow([[1, 1], [1, 0]], 90)
print("F(90) =", fib[0][1])

#%% determinants
def det_leibniz(M):
    n = len(M)
    total = 0
    for p in permutations(range(n)):
        inversions = sum(1 for i, j in combinations(range(n), 2) if p[i] > p[j])
        term = -1 if inversions % 2 else 1
        for i in range(n):
            term *= M[i][p[i]]
        total += term
    return total

def gauss(M, b=None):
    """Row-reduce a copy with exact fractions; return (det, solution)."""
    n = len(M)
    A = [[Fraction(x) for x in row] + ([Fraction(b[i])] if b else []) for i, row in enumerate(M)]
    det = Fraction(1)
    for c in range(n):
        pivot = next((r for r in range(c, n) if A[r][c] != 0), None)
        if pivot is None:
            return Fraction(0), None
        if pivot != c:
            A[c], A[pivot] = A[pivot], A[c]
            det = -det
        det *= A[c][c]
        A[c] = [x / A[c][c] for x in A[c]]
        for r in range(n):
            if r != c and A[r][c]:
                f = A[r][c]
                A[r] = [x - f * y for x, y in zip(A[r], A[c])]
    return det, [row[-1] for row in A] if b else None

M = [[2, -1, 0], [1, 3, 2], [0, 5, -4]]
print(det_leibniz(M), *gauss(M, [1, 13, -2]))
print(gauss([[1, 2], [2, 4]], [1, 2]), det_leibniz([[1.5, 2], [2, 4]]))
d, x = gauss([[3, 1], [1, 2]], [9, 8])
print(d, [str(v) for v in x], [float(v) for v in x], x[0] + 1)

#%% statistics by hand
data = [2.5, 3.7, 1.2, 9.9, 4.4, 4.4, 7.0, 3.3]
n = len(data)
mean = sum(data) / n
var = sum((x - mean) ** 2 for x in data) / (n - 1)
sd = math.sqrt(var)
s = sorted(data)
median = (s[n // 2 - 1] + s[n // 2]) / 2
mode = max(set(data), key=data.count)
skew = sum(((x - mean) / sd) ** 3 for x in data) / n
print(f"mean={mean:.3f} sd={sd:.3f} median={median} mode={mode} skew={skew:+.3f}")
z = [round((x - mean) / sd, 2) for x in data]
print(z, min(z), max(z))

#%% regression
xs = list(range(1, 9))
ys = [2.1, 3.9, 6.2, 8.1, 9.8, 12.2, 13.9, 16.1]
mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
slope = sum((x - mx) * (y - my) for x, y in zip(xs, ys)) / sum((x - mx) ** 2 for x in xs)
icpt = my - slope * mx
print("y = %.4fx %+.4f" % (slope, icpt))
residuals = [y - (slope * x + icpt) for x, y in zip(xs, ys)]
print("sse = {:.5f}, r2 = {:.4%}".format(sum(r * r for r in residuals), 1 - sum(r ** 2 for r in residuals) / sum((y - my) ** 2 for y in ys)))

#%% a histogram
bins = {}
for v in data:
    key = int(v // 2) * 2
    bins.setdefault(key, []).append(v)
for lo in range(0, 10, 2):
    vs = bins.get(lo, [])
    print(f"[{lo:2d},{lo + 2:2d}) {'#' * len(vs):<4}|{len(vs) / n:6.1%}", sorted(vs, reverse=True))

#%% newton, bisection, integrals
def newton(f, df, x, tol=1e-12, steps=50):
    for k in range(steps):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < tol:
            return x, k + 1
    raise ArithmeticError("no convergence")

def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if k in (0, n) else 4 if k % 2 else 2) * f(a + k * h) for k in range(n + 1))

root, k = newton(lambda x: x ** 3 - 2, lambda x: 3 * x ** 2, 1.0)
print(f"{root:.10f} after {k} steps, {abs(root - 2 ** (1 / 3)) < 1e-9}")
print(round(simpson(math.sin, 0, math.pi), 6), round(simpson(lambda t: t * t, 0, 3), 6))
try:
    newton(lambda x: x * x + 1, lambda x: 2 * x, 1.0)
except ZeroDivisionError as e:
    print("newton:", e)
try:
    matmul([[1, 2]], [[1, 2]])
except ValueError as e:
    print(e)
