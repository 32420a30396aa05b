import { addPairs, dividePairs, multiplyPairs, type Pair, twoProduct } from "./double-double.js";

// π/2 in four doubles: enough that arguments up to 2**40 keep their last digit.
const HALF_PI = [
  1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33, 5.562235108331797e-50,
] as const;

/** Sine and cosine of a finite double, as pairs. */
export function sineAndCosine(x: number): [sine: Pair, cosine: Pair] {
  const turns = Math.round(x / HALF_PI[0]);
  if (Math.abs(turns) > 2 ** 40) {
    return [
      [Math.sin(x), 0],
      [Math.cos(x), 0],
    ];
  }
  let angle: Pair = [x, 0];
  for (const part of HALF_PI) angle = addPairs(angle, twoProduct(-turns, part));
  const [sine, cosine] = quarter(angle);
  const negatedSine: Pair = [-sine[0], -sine[1]];
  const negatedCosine: Pair = [-cosine[0], -cosine[1]];
  switch (((turns % 4) + 4) % 4) {
    case 0:
      return [sine, cosine];
    case 1:
      return [cosine, negatedSine];
    case 2:
      return [negatedSine, negatedCosine];
    default:
      return [negatedCosine, sine];
  }
}

/** Taylor's series for an angle within an eighth of a turn. */
function quarter(angle: Pair): [sine: Pair, cosine: Pair] {
  const square = multiplyPairs(angle, angle);
  const negated: Pair = [-square[0], -square[1]];
  let sine: Pair = [1, 0];
  let cosine: Pair = [1, 0];
  for (let n = 13; n > 0; n--) {
    const sineTerm = dividePairs(negated, [2 * n * (2 * n + 1), 0]);
    sine = addPairs([1, 0], multiplyPairs(sineTerm, sine));
    const cosineTerm = dividePairs(negated, [2 * n * (2 * n - 1), 0]);
    cosine = addPairs([1, 0], multiplyPairs(cosineTerm, cosine));
  }
  return [multiplyPairs(angle, sine), cosine];
}
