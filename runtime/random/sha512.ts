const MASK = (1n << 64n) - 1n;

function rotate(word: bigint, count: bigint): bigint {
  return ((word >> count) | (word << (64n - count))) & MASK;
}

/** The first `count` primes; SHA-512's constants are fractions of their roots (FIPS 180-4). */
function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  }
  return primes;
}

/** The first 64 bits of the fractional part of the `degree`-th root of `n`. */
function rootFraction(n: bigint, degree: bigint): bigint {
  const scaled = n << (64n * degree);
  let low = 0n;
  let high = 1n << 70n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return low & MASK;
}

function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 17) / 128) * 128;
  const view = new DataView(new ArrayBuffer(length));
  message.forEach((byte, i) => view.setUint8(i, byte));
  view.setUint8(message.length, 0x80);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

/** SHA-512 (FIPS 180-4): Python mixes it into seeds that are strings or bytes. */
export function sha512(message: Uint8Array): Uint8Array {
  const primes = firstPrimes(80);
  const constants = primes.map((prime) => rootFraction(prime, 3n));
  const hash = primes.slice(0, 8).map((prime) => rootFraction(prime, 2n));
  const blocks = padded(message);

  for (let offset = 0; offset < blocks.byteLength; offset += 128) {
    const schedule: bigint[] = [];
    for (let t = 0; t < 16; t++) schedule.push(blocks.getBigUint64(offset + t * 8));
    for (let t = 16; t < 80; t++) {
      const early = schedule[t - 15];
      const late = schedule[t - 2];
      const small0 = rotate(early, 1n) ^ rotate(early, 8n) ^ (early >> 7n);
      const small1 = rotate(late, 19n) ^ rotate(late, 61n) ^ (late >> 6n);
      schedule.push((schedule[t - 16] + small0 + schedule[t - 7] + small1) & MASK);
    }
    let [a, b, c, d, e, f, g, h] = hash;
    for (let t = 0; t < 80; t++) {
      const big1 = rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n);
      const choice = (e & f) ^ (~e & MASK & g);
      const first = (h + big1 + choice + constants[t] + schedule[t]) & MASK;
      const big0 = rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e] = [g, f, e, (d + first) & MASK];
      [d, c, b, a] = [c, b, a, (first + big0 + majority) & MASK];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] + word) & MASK));
  }
  const digest = new DataView(new ArrayBuffer(64));
  hash.forEach((word, i) => digest.setBigUint64(i * 8, word));
  return new Uint8Array(digest.buffer);
}
