import {
  ValueError,
  ZeroDivisionError,
  divide as divide_,
  equals,
  float,
  hash,
  int,
  mul,
  print,
  repr,
  tuple,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";

class Ok<T> {
  value: T;

  constructor(value: T) {
    this.value = value;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Ok(value=${repr(this.value)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Ok && equals(this.value, other.value);
  }

  __hash__() {
    return hash(tuple(this.value));
  }

  map(fn: (n: T) => number | string | bigint): Ok<number | string | bigint> {
    return new Ok(fn(this.value));
  }

  unwrapOr(default_: T): T {
    return this.value;
  }
}

class Err<E> {
  error: E;

  constructor(error: E) {
    this.error = error;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Err(error=${repr(this.error)})`;
  }

  map(fn: (n: number | string | bigint) => number | string | bigint): Err<E> {
    return this;
  }

  unwrapOr(default_: number): number {
    return default_;
  }
}

function parse(
  text: string,
): Ok<number | string | bigint> | Err<string | ZeroDivisionError> {
  try {
    return new Ok(int(text));
  } catch (error2) {
    if (!(error2 instanceof ValueError)) throw error2;
    return new Err(`not a number: ${repr(text)}`);
  }
}

function divide(
  a: number,
  b: number,
): Err<string | ZeroDivisionError> | Ok<number | string | bigint> {
  if (equals(b, 0)) {
    return new Err(new ZeroDivisionError("division by zero"));
  }
  return new Ok(float(Number(divide_(a, b))));
}

for (const text of ["42", "x"]) {
  const result = parse(text);
  if (result instanceof Ok) {
    const value = result.value;
    print("ok", value);
  } else if (result instanceof Err) {
    const error = result.error;
    print("err", error);
  }
  print(
    result.map((n: number | string | bigint) => mul(n, 2)),
    result.unwrapOr(0),
  );
}

print(divide(float(1.0), float(2.0)), divide(float(4.0), float(2.0)));
const outcome = divide(1, 0);
if (outcome instanceof Err) {
  print("failed:", outcome.error);
}
print(new Ok(float(1.0)), equals(new Ok("a"), new Ok("a")));
