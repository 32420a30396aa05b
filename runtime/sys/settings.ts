import { digitLimit } from "../builtins/int-digits.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { namedTuple } from "../collections/named-tuple.js";
import { dirname } from "../posixpath/parts.js";

/*
 * What tells of the interpreter. https://docs.python.org/3/library/sys.html
 */

/** Where modules would be looked for: the program's own folder. */
export const path: string[] = [dirname(process.argv[1] ?? "")];

export const hexversion = 0x030b07f0;
export const apiVersion = 1013;
export const prefix = "/usr/local";
export const dontWriteBytecode = false;
export const floatReprStyle = "short";

export function getdefaultencoding(): string {
  return "utf-8";
}

export function getfilesystemencoding(): string {
  return "utf-8";
}

export function getfilesystemencodeerrors(): string {
  return "surrogateescape";
}

export function getIntMaxStrDigits(): number {
  return digitLimit;
}

export function isFinalizing(): boolean {
  return false;
}

let switchInterval = 0.005;

/** In seconds. */
export function getswitchinterval(): number {
  return switchInterval;
}

/** There is one thread: the interval is only remembered. */
export function setswitchinterval(interval: number): void {
  if (interval <= 0) throw new ValueError("switch interval must be strictly positive");
  switchInterval = interval;
}

class FloatInfo extends namedTuple<{
  max: number;
  maxExp: number;
  max10Exp: number;
  min: number;
  minExp: number;
  min10Exp: number;
  dig: number;
  mantDig: number;
  epsilon: number;
  radix: number;
  rounds: number;
}>("float_info", [
  "max",
  "maxExp",
  "max10Exp",
  "min",
  "minExp",
  "min10Exp",
  "dig",
  "mantDig",
  "epsilon",
  "radix",
  "rounds",
]) {
  override __repr__(): string {
    const names =
      "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds".split(" ");
    const texts = ["1.7976931348623157e+308", 1024, 308, "2.2250738585072014e-308", -1021, -307];
    const shown = [...texts, 15, 53, "2.220446049250313e-16", 2, 1];
    return `sys.float_info(${names.map((name, index) => `${name}=${shown[index]}`).join(", ")})`;
  }
}

/** https://docs.python.org/3/library/sys.html#sys.float_info */
export const floatInfo = new FloatInfo(
  Number.MAX_VALUE,
  1024,
  308,
  2 ** -1022,
  -1021,
  -307,
  15,
  53,
  Number.EPSILON,
  2,
  1,
);

/** https://docs.python.org/3/library/sys.html#sys.implementation */
export const implementation = { name: "cpython", cacheTag: "cpython-311" };
