import { ValueError } from "../builtins/exceptions-core.js";
import { namedTuple } from "../collections/named-tuple.js";

/** 2**63 - 1: a `bigint` at run time, since it is beyond 2**53. */
export const maxsize: number = 9223372036854775807n as unknown as number;

export const maxunicode = 0x10ffff;
export const byteorder = "little";

/** JavaScript's own limit decides; Python's default is what is told. */
export function getrecursionlimit(): number {
  return recursionLimit;
}

/** JavaScript has its own limit; the program sees the one that it set. */
export function setrecursionlimit(limit: number): void {
  if (limit < 1) throw new ValueError("recursion limit must be greater or equal than 1");
  recursionLimit = limit;
}

let recursionLimit = 1000;

class VersionInfo extends namedTuple<{
  major: number;
  minor: number;
  micro: number;
  releaselevel: string;
  serial: number;
}>("version_info", ["major", "minor", "micro", "releaselevel", "serial"]) {
  override __repr__(): string {
    const [major, minor, micro, level, serial] = this;
    const release = `releaselevel='${level}', serial=${serial}`;
    return `sys.version_info(major=${major}, minor=${minor}, micro=${micro}, ${release})`;
  }
}

/** The version of CPython that the runtime follows. */
export const versionInfo = new VersionInfo(3, 11, 7, "final", 0);

export const version = "3.11.7 (main) [JavaScript]";
