def zeros(r, c):
    return [[0 for _ in range(c)] for _ in range(r)]


def multiply(a, b):
    result = zeros(len(a), len(b[0]))
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                result[i][j] += a[i][k] * b[k][j]
    return result


def transpose(m):
    return [list(row) for row in zip(*m)]


def det(m):
    if len(m) == 1:
        return m[0][0]
    if len(m) == 2:
        return m[0][0] * m[1][1] - m[0][1] * m[1][0]
    total = 0
    for c in range(len(m)):
        minor = [row[:c] + row[c + 1 :] for row in m[1:]]
        total += (-1) ** c * m[0][c] * det(minor)
    return total


def show(m, fmt="{:5}"):
    for row in m:
        print(" ".join(fmt.format(v) for v in row))
    print()


A = [[1, 2, 3], [4, 5, 6]]
B = [[7, 8], [9, 10], [11, 12]]
show(multiply(A, B))
show(transpose(A))
print(det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))
print(det([[1.5, 2], [3, 4]]))
show([[1 / (i + j + 1) for j in range(3)] for i in range(3)], "{:8.4f}")


def spiral(m):
    m = [row[:] for row in m]
    out = []
    while m:
        out += m.pop(0)
        m = transpose(m)[::-1]
    return out


print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
rotated = [list(r) for r in zip(*[[1, 2], [3, 4]][::-1])]
print(rotated)
identity = [[int(i == j) for j in range(3)] for i in range(3)]
print(identity)
wrong = [[0] * 3] * 2
wrong[0][0] = 1
print(wrong)
flat = [x for row in A for x in row if x % 2]
print(flat, sum(map(sum, A)), [max(r) for r in A], [sum(c) for c in zip(*A)])


def solve(a, b):
    n = len(a)
    m = [row + [v] for row, v in zip(a, b)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(n):
            if r != i:
                f = m[r][i] / m[i][i]
                m[r] = [x - f * y for x, y in zip(m[r], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


print([round(v, 6) for v in solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3])])
