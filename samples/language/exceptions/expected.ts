import {
  ArithmeticError,
  AssertionError,
  Dict,
  Exception,
  KeyError,
  TypeError,
  ValueError,
  ZeroDivisionError,
  div,
  getItem,
  getattr,
  int,
  print,
  repr,
  str,
  typeName,
  withCause,
} from "./runtime/builtins.js";

class AppError extends Exception {}

class NotFound extends AppError {
  code: number;

  constructor(key: string | unknown[], code = 404) {
    super(`${str(key)} not found`);
    this.code = code;
  }
}

function lookup(key: string | unknown[]): number {
  try {
    return getItem(new Dict<string | unknown[], number>([["a", 1]]), key);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    throw withCause(new NotFound(key), error);
  }
}

function attempt(key: string | unknown[]): number | null {
  let value!: number;
  try {
    try {
      value = lookup(key);
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof TypeError))
        throw error;
      print(
        "failed:",
        error,
        getattr(error, "code", null),
        repr(error.__cause__),
      );
      return null;
    }
    console.log("found", value);
    return value;
  } finally {
    print("done with", key);
  }
}

attempt("a");
attempt("b");
attempt([]);

function lastWord(): string {
  try {
    return "from try";
  } finally {
    console.log("finally comes first");
  }
}

console.log(lastWord());
for (const text of ["12", "x", "1.5"]) {
  try {
    print(int(text));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}
try {
  try {
    div(1, 0);
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
    console.log(repr(error));
    throw error;
  }
} catch (error) {
  if (!(error instanceof ArithmeticError)) throw error;
  print("again:", error, typeName(error), error.args);
}
try {
  if (!(1 > 2)) {
    throw new AssertionError("one is not more than two");
  }
} catch (error) {
  if (!(error instanceof AssertionError)) throw error;
  print("assertion:", error);
}
print(repr(new NotFound("z")), new NotFound("z") instanceof AppError, [
  new ValueError(),
  new KeyError("k", 2),
]);
