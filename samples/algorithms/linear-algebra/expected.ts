// %% Linear algebra without numpy  (notebook export)

import {
  ArithmeticError,
  PySet,
  ValueError,
  ZeroDivisionError,
  add,
  dictGet,
  div,
  divide,
  equals,
  float,
  floatDiv,
  floatFloorDiv,
  floatPow,
  floatRepr,
  floatSum,
  format,
  getItem,
  givesFloat,
  int,
  iterate,
  listCount,
  max,
  maxBy,
  min,
  mul,
  neg,
  next,
  print,
  range,
  roundHalfEven,
  setDefault,
  setItem,
  sorted,
  str,
  sum,
  sumFloats,
  toFloat,
  truthy,
  tuple,
  tupleItem,
  typed,
  unpackEach,
  zip,
} from "./runtime/builtins.js";
import { Fraction } from "./runtime/fractions.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";

// %%
function zeros(n: number, m: any = null): (number | bigint)[][] {
  return Array.from({ length: n }, () =>
    new Array<number | bigint>(m || n).fill(0),
  );
}

function identity(n: number): (number | bigint)[][] {
  const I = zeros(n);
  for (let i = 0; i < n; i++) {
    setItem(getItem(I, i), i, 1);
  }
  return I;
}

function transpose(A: number[][]): number[][] {
  return Array.from(zip(...A), (col) => [...col]);
}

function matmul(
  A: (number | bigint)[][],
  B: (number | bigint)[][],
): (number | bigint)[][] {
  if (getItem(A, 0).length !== B.length) {
    throw new ValueError(
      `shapes ${A.length}x${A[0].length} and ${B.length}x${getItem(B, 0).length} do not fit`,
    );
  }
  return A.map((row) =>
    Array.from(zip(...B), (col) =>
      sum(Array.from(zip(row, col), ([a, b]) => mul(a, b))),
    ),
  );
}

function matpow(A: (number | bigint)[][], n: number): (number | bigint)[][] {
  let R = identity(A.length);
  while (n > 0) {
    if (n & 1) {
      R = matmul(R, A);
    }
    A = matmul(A, A);
    n >>= 1;
  }
  return R;
}

const A = [
  [1, 2],
  [3, 4],
];
const B = [
  [0.5, -1],
  [2, 1.5],
];
print(
  matmul(A, B),
  matmul(A, identity(2)),
  transpose([
    [1, 2, 3],
    [4, 5, 6],
  ]),
);
const fib = matpow(
  [
    [1, 1],
    [1, 0],
  ],
  90,
);
print("F(90) =", getItem(getItem(fib, 0), 1));

// %% determinants
function detLeibniz(M: number[][]): number | bigint {
  const n = M.length;
  let total: number | bigint = 0;
  for (const p of itertools.permutations(range(n))) {
    const inversions = sum(
      [...unpackEach(itertools.combinations(range(n), 2), 2)]
        .filter(([i, j]) => tupleItem(p, i) > tupleItem(p, j))
        .map(([i, j]) => 1),
    );
    let term: number | bigint = inversions % 2 ? -1 : 1;
    for (let i = 0; i < n; i++) {
      term = mul(term, getItem(M[i], tupleItem(p, i)));
    }
    total = add(total, term);
  }
  return total;
}

/** Row-reduce a copy with exact fractions; return (det, solution). */
function gauss(
  M: number[][],
  b: number[] | null = null,
): readonly [Fraction, Fraction[] | null] {
  const n = M.length;
  const A = M.map((row, i) => [
    ...row.map((x) => new Fraction(x)),
    ...((b?.length ? [new Fraction(getItem(b, i))] : []) satisfies Fraction[]),
  ]);
  let det = new Fraction(1);
  for (let c = 0; c < n; c++) {
    const pivot = next(
      (function* () {
        for (const r of range(c, n)) {
          if (!equals(getItem(getItem(A, r), c), 0)) {
            yield r;
          }
        }
      })(),
      null,
    );
    if (pivot === null) {
      return tuple(new Fraction(0), null);
    }
    if (pivot !== c) {
      [A[c], A[pivot]] = [getItem(A, pivot), getItem(A, c)];
      det = neg(det);
    }
    det = det.__mul__(getItem(getItem(A, c), c));
    A[c] = A[c].map((x) => x.__truediv__(getItem(A[c], c)));
    for (let r = 0; r < n; r++) {
      if (r !== c && truthy(getItem(getItem(A, r), c))) {
        const f = getItem(A[r], c);
        A[r] = Array.from(zip(A[r], A[c]), ([x, y]) => x.__sub__(f.__mul__(y)));
      }
    }
  }
  return tuple(det, b?.length ? A.map((row) => getItem(row, -1)) : null);
}

const M = [
  [2, -1, 0],
  [1, 3, 2],
  [0, 5, -4],
];
print(detLeibniz(M), ...gauss(M, [1, 13, -2]));
print(
  gauss(
    [
      [1, 2],
      [2, 4],
    ],
    [1, 2],
  ),
  detLeibniz([
    [1.5, 2],
    [2, 4],
  ]),
);
const [d, x] = gauss(
  [
    [3, 1],
    [1, 2],
  ],
  [9, 8],
);
print(
  d,
  Array.from(iterate(x), (v) => str(v)),
  typed(
    Array.from(iterate(x), (v) => toFloat(v)),
    "list[float]",
  ),
  getItem(x, 0).__add__(1),
);

// %% statistics by hand
const data = [2.5, 3.7, 1.2, 9.9, 4.4, 4.4, 7.0, 3.3];
const n = data.length;
const mean = sumFloats(data) / n;
const var_ = sumFloats(data.map((x) => (x - mean) ** 2)) / (n - 1);
const sd = math.sqrt(var_);
const s = sorted(data);
const median =
  (getItem(s, Math.floor(n / 2) - 1) + getItem(s, Math.floor(n / 2))) / 2;
const mode = maxBy(new PySet<number>(data), {
  key: (value: any) => listCount(data, value),
});
const skew =
  sumFloats(data.map((x) => floatPow(floatDiv(x - mean, sd), 3))) / n;
console.log(
  `mean=${format(mean, ".3f")} sd=${format(sd, ".3f")} median=${floatRepr(median)} mode=${floatRepr(mode)} skew=${format(skew, "+.3f")}`,
);
const z = data.map((x) => roundHalfEven(floatDiv(x - mean, sd), 2));
print(typed(z, "list[float]"), float(min(z)), float(max(z)));

// %% regression
const xs = [...range(1, 9)];
const ys = [2.1, 3.9, 6.2, 8.1, 9.8, 12.2, 13.9, 16.1];
const mx = div(sum(xs), xs.length);
const my = sumFloats(ys) / ys.length;
const slope = Number(
  divide(
    floatSum(Array.from(zip(xs, ys), ([x, y]) => (x - mx) * (y - my))),
    floatSum(xs.map((x) => (x - mx) ** 2)),
  ),
);
const icpt = my - slope * mx;
console.log(`y = ${format(slope, ".4f")}x ${format(icpt, "+.4f")}`);
const residuals = Array.from(zip(xs, ys), ([x, y]) => y - (slope * x + icpt));
console.log(
  `sse = ${format(sumFloats(residuals.map((r) => r * r)), ".5f")}, r2 = ${format(1 - Number(divide(floatSum(residuals.map((r) => r ** 2)), floatSum(ys.map((y) => (y - my) ** 2)))), ".4%")}`,
);

// %% a histogram
const bins = new Map<number, number[]>();
for (const v of data) {
  const key = int(floatFloorDiv(v, 2)) * 2;
  setDefault(bins, key, []).push(v);
}
for (let lo = 0; lo < 10; lo += 2) {
  const vs = dictGet(bins, lo, []);
  print(
    `[${format(lo, "2d")},${format(lo + 2, "2d")}) ${format("#".repeat(vs.length), "<4")}|${format(vs.length / n, "6.1%")}`,
    typed(sorted(vs, { reverse: true }), "list[float]"),
  );
}

// %% newton, bisection, integrals
function newton(
  f: (x: number) => number,
  df: (x: number) => number,
  x: number,
  tol = 1e-12,
  steps = 50,
): [number, number] {
  for (let k = 0; k < steps; k++) {
    const dx = floatDiv(f(x), df(x));
    x -= dx;
    if (Math.abs(dx) < tol) {
      return [x, k + 1];
    }
  }
  throw new ArithmeticError("no convergence");
}

function simpson(f: any, a: number, b: number, n = 100): number {
  const h = (b - a) / n;
  return (
    (h / 3) *
    sumFloats(
      Array.from(
        { length: n + 1 },
        (_, k) => ([0, n].includes(k) ? 1 : k % 2 ? 4 : 2) * f(a + k * h),
      ),
    )
  );
}

const [root, k] = newton(
  (x: number) => floatPow(x, 3) - 2,
  (x: number) => 3 * x ** 2,
  1.0,
);
console.log(
  `${format(root, ".10f")} after ${k} steps, ${str(Math.abs(root - floatPow(2, 1 / 3)) < 1e-9)}`,
);
print(
  float(roundHalfEven(simpson(givesFloat(math.sin), 0, float(Math.PI)), 6)),
  float(
    roundHalfEven(
      simpson((t: number) => t * t, 0, 3),
      6,
    ),
  ),
);
try {
  newton(
    (x: number) => x * x + 1,
    (x: number) => 2 * x,
    1.0,
  );
} catch (e) {
  if (!(e instanceof ZeroDivisionError)) throw e;
  print("newton:", e);
}
try {
  matmul([[1, 2]], [[1, 2]]);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
