const addresses = new WeakMap<object, number>();
let nextAddress = 0x7f3a5c0d1000;

/**
 * An object's identity, in the range where CPython's heap lies. Values without an identity in
 * JavaScript (numbers, strings) get one from their content.
 * @see https://docs.python.org/3/library/functions.html#id
 */
export function id(value: unknown): number {
  if (value === null || value === undefined) return 0x7f3a5bfff000;
  if (typeof value !== "object" && typeof value !== "function") {
    let code = 17;
    for (const character of `${typeof value}${String(value)}`) {
      code = (Math.imul(code, 31) + (character.codePointAt(0) as number)) | 0;
    }
    return 0x7f3a00000000 + (code >>> 4) * 16;
  }
  let address = addresses.get(value);
  if (address === undefined) {
    address = nextAddress;
    nextAddress += 0x30;
    addresses.set(value, address);
  }
  return address;
}

/** The address as reprs show it: `0x7f…`. */
export function addressOf(value: unknown): string {
  return `0x${id(value).toString(16)}`;
}
