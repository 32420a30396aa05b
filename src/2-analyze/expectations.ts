/** What the builtins say of an argument of a type that they do not take. */
import type { Entry } from "../../grammar-maps/define.ts";
import type { SignatureParameter, SignatureType } from "./signatures.ts";

export interface Expectation {
  /** The parameter's type, where an int does for a bool. */
  readonly pattern: SignatureType;
  /** `str | None`; `size` for an int that C counts with. */
  readonly types: string;
  /** CPython's message; `%T` stands for the name of the argument's type. */
  readonly message: string;
}

/** `callee` as inference names it: `str#split`, `math.gcd`. */
export function expectationOf(
  { name, type }: SignatureParameter,
  entry: Entry,
  callee: string,
): Expectation | undefined {
  const message = entry.otherwise?.[name] ?? (takesIndex(type, callee) ? INDEX : undefined);
  if (message === undefined) return undefined;
  const pattern = type.kind === "name" && type.name === "bool" ? { ...type, name: "int" } : type;
  const isSize = message === INDEX && TAKES_SIZE.test(callee);
  return { pattern, types: isSize ? "size" : namesOf(pattern).join(" | "), message };
}

const INDEX = "'%T' object cannot be interpreted as an integer";

/** Their ints are sizes of C: one that is too large is an error of its own. */
const TAKES_SIZE = /^(?:str|bytes|bytearray|list)#(?!splitlines|expandtabs)/;

/** What a signature calls an int. */
const INTS = new Set(["int", "natural", "bigint"]);

/** The builtins written in C take anything with `__index__` for an int or a flag. */
const takesIndex = (type: SignatureType, callee: string): boolean =>
  /^[a-z]+(?:#\w+)?$|^math\./.test(callee) &&
  type.kind === "name" &&
  (INTS.has(type.name) || (type.name === "bool" && TAKES_FLAG.test(callee)));

/** The others take the truth of anything. */
const TAKES_FLAG = /^(?:sorted|list#sort|(?:str|bytes|bytearray)#splitlines)$/;

function namesOf(type: SignatureType): string[] {
  if (type.kind === "union") return type.members.flatMap(namesOf);
  if (type.kind === "callable") return [];
  return [INTS.has(type.name) ? "int" : type.name];
}
