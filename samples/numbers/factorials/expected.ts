/** Factorials and binomial coefficients: exact at any size. */

import {
  center,
  divide,
  float,
  floorDivide,
  format,
  len,
  modulo,
  mul,
  pow,
  print,
  rstrip,
  str,
  sub,
  toFloat,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";

/** The product of 1 to n, by recursion. */
function factorial(n: number): number | bigint {
  if (n < 2) {
    return 1;
  }
  return mul(n, factorial(n - 1));
}

function factorialByLoop(n: number): number | bigint {
  let result: number | bigint = 1;
  for (let factor = 2; factor <= n; factor++) {
    result = mul(result, factor);
  }
  return result;
}

/** How many ways there are to choose k of n things. */
function binomial(n: number, k: number): number | bigint {
  return floorDivide(factorial(n), mul(factorial(k), factorial(n - k)));
}

// 18! still fits a double exactly, 19! does not.
for (const n of [0, 1, 5, 17, 18, 19, 20, 21, 25]) {
  console.log(`${format(n, ">2")}! = ${format(factorial(n), ",")}`);
}

print(
  ((left: number | bigint, middle: number | bigint) =>
    left === middle && middle === math.factorial(30))(
    factorial(30),
    factorialByLoop(30),
  ),
);
print(
  "100! has",
  len(str(factorial(100))),
  "digits and ends in",
  floorDivide(modulo(factorial(100), pow(10, 30)), pow(10, 24)),
);

// Pascal's triangle, from the definition.
for (let row = 0; row < 6; row++) {
  console.log(
    rstrip(
      center(
        Array.from({ length: row + 1 }, (_, k) => str(binomial(row, k))).join(
          " ",
        ),
        20,
      ),
    ),
  );
}
print("52 choose 5:", binomial(52, 5), "of", binomial(52, 13), "bridge hands");

// The quotient of neighbours is exact as well; a float's is not.
print(
  floorDivide(factorial(23), factorial(22)),
  divide(factorial(23), factorial(22)),
);
print(sub(factorial(25), 1), float(toFloat(factorial(25))));

// e as the sum of the reciprocals.
let e = 0.0;
for (let n = 0; n < 18; n++) {
  e += Number(divide(1, factorial(n)));
}
print(float(e), Math.abs(e - Math.E) < 1e-15);
