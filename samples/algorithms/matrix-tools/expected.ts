import {
  abs,
  add,
  divide,
  float,
  getItem,
  listExtend,
  map,
  max,
  maxBy,
  modulo,
  mul,
  pow,
  print,
  range,
  roundHalfEven,
  setItem,
  slice,
  strFormat,
  sub,
  sum,
  truthy,
  typed,
  zip,
} from "./runtime/builtins.js";

function zeros(r: number, c: number): (number | bigint)[][] {
  return Array.from({ length: r }, () => Array.from({ length: c }, () => 0));
}

function multiply(
  a: (number | bigint)[][],
  b: number[][],
): (number | bigint)[][] {
  const result = zeros(a.length, b[0].length);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0, end = b[0].length; j < end; j++) {
      for (let k = 0; k < b.length; k++) {
        setItem(
          getItem(result, i),
          j,
          add(
            getItem(getItem(result, i), j),
            mul(getItem(getItem(a, i), k), getItem(b[k], j)),
          ),
        );
      }
    }
  }
  return result;
}

function transpose(m: (number | bigint)[][]): (number | bigint)[][] {
  return Array.from(zip(...m), (row) => [...row]);
}

function det(m: number[][]): number | bigint {
  if (m.length === 1) {
    return getItem(m[0], 0);
  }
  if (m.length === 2) {
    return sub(
      mul(getItem(m[0], 0), getItem(m[1], 1)),
      mul(getItem(m[0], 1), getItem(m[1], 0)),
    );
  }
  let total: number | bigint = 0;
  for (let c = 0; c < m.length; c++) {
    const minor = m
      .slice(1)
      .map((row) => [...row.slice(0, c), ...row.slice(c + 1)]);
    total = add(total, mul(mul(pow(-1, c), getItem(m[0], c)), det(minor)));
  }
  return total;
}

function show(m: (number | bigint)[][], fmt = "{:5}"): void {
  for (const row of m) {
    console.log(row.map((v) => strFormat(fmt, [v])).join(" "));
  }
  console.log("");
}

const A = [
  [1, 2, 3],
  [4, 5, 6],
];
const B = [
  [7, 8],
  [9, 10],
  [11, 12],
];
show(multiply(A, B));
show(transpose(A));
print(
  det([
    [2, 0, 1],
    [1, 3, 2],
    [1, 1, 4],
  ]),
);
print(
  det([
    [1.5, 2],
    [3, 4],
  ]),
);
show(
  Array.from(range(3), (i) =>
    Array.from({ length: 3 }, (_, j) => float(1 / (i + j + 1))),
  ),
  "{:8.4f}",
);

function spiral(m: (number | bigint)[][]): (number | bigint)[] {
  m = m.map((row) => row.slice());
  let out: (number | bigint)[] = [];
  while (m.length > 0) {
    listExtend(out, m.shift()!);
    m = slice(transpose(m), null, null, -1);
  }
  return out;
}

print(
  spiral([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]),
);
const rotated = Array.from(
  zip(
    ...slice(
      [
        [1, 2],
        [3, 4],
      ],
      null,
      null,
      -1,
    ),
  ),
  (r) => [...r],
);
print(rotated);
const identity = Array.from(range(3), (i) =>
  Array.from({ length: 3 }, (_, j) => Number(i === j)),
);
print(identity);
const wrong = new Array<number[]>(2).fill(new Array<number>(3).fill(0));
setItem(wrong[0], 0, 1);
print(wrong);
const flat: (number | bigint)[] = [];
for (const row of A) {
  for (const x of row) {
    if (truthy(modulo(x, 2))) {
      flat.push(x);
    }
  }
}
print(
  flat,
  sum(map(sum, A)),
  A.map((r) => max(r)),
  Array.from(zip(...A), (c) => sum(c)),
);

function solve(a: number[][], b: number[]): number[] {
  const n = a.length;
  const m = Array.from(zip(a, b), ([row, v]) => [...row, v]);
  for (let i = 0; i < n; i++) {
    const pivot = maxBy(range(i, n), {
      key: (r) => abs(getItem(getItem(m, r), i)),
    });
    [m[i], m[pivot]] = [getItem(m, pivot), getItem(m, i)];
    for (let r = 0; r < n; r++) {
      if (r !== i) {
        const f = Number(divide(getItem(getItem(m, r), i), getItem(m[i], i)));
        m[r] = Array.from(zip(m[r], m[i]), ([x, y]) => float(x - f * y));
      }
    }
  }
  return Array.from({ length: n }, (_, i) =>
    Number(divide(getItem(getItem(m, i), n), getItem(getItem(m, i), i))),
  );
}

print(
  typed(
    solve(
      [
        [2, 1, -1],
        [-3, -1, 2],
        [-2, 1, 2],
      ],
      [8, -11, -3],
    ).map((v) => roundHalfEven(v, 6)),
    "list[float]",
  ),
);
