import {
  AssertionError,
  Exception,
  IndexError,
  KeyError,
  RuntimeError,
  ValueError,
  ZeroDivisionError,
  add,
  contextualized,
  div,
  float,
  getItem,
  getattr,
  int,
  isSubclass,
  mro,
  nameOf,
  print,
  repr,
  str,
  superOf,
  tupleItem,
  typeName,
  typeOf,
  withCause,
  withContext,
} from "./runtime/builtins.js";

/** Base class */
class AppError extends Exception {
  static code = 1;

  __str__(): string {
    return `[${(this.constructor as typeof AppError).code}] ${str(superOf(AppError, this).__str__())}`;
  }
}

class NotFound extends AppError {
  static override code = 404;
}

class Invalid extends AppError {
  field: string;
  static override code = 422;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}

function risky(n: number): any {
  if (n === 0) {
    throw new NotFound("no such thing");
  }
  if (n === 1) {
    throw new Invalid("age", "must be positive");
  }
  if (n === 2) {
    return float(div(1, 0));
  }
  if (n === 3) {
    return getItem([], 5);
  }
  if (n === 4) {
    return getItem(new Map<string, unknown>(), "k");
  }
  if (n === 5) {
    return int("abc");
  }
  if (n === 6) {
    return add("a", 1);
  }
  if (n === 7) {
    return getattr(null, "foo");
  }
  return n;
}

for (let i = 0; i < 9; i++) {
  let r!: any;
  try {
    let succeeded = false;
    try {
      r = risky(i);
      succeeded = true;
    } catch (e) {
      if (e instanceof Invalid) {
        try {
          print("invalid", e.field, e, e.args);
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else if (e instanceof AppError) {
        try {
          print("app", e, (e.constructor as typeof AppError).code);
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else if (e instanceof ZeroDivisionError || e instanceof IndexError) {
        try {
          print("math/index", e);
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else if (e instanceof KeyError) {
        try {
          print("key", e, repr(e));
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else if (e instanceof Exception) {
        try {
          print("other", typeName(e), e);
        } catch (raised) {
          throw contextualized(raised, e);
        }
      } else {
        throw e;
      }
    }
    if (succeeded) {
      print("fine", r);
    }
  } finally {
    console.log("--", i);
  }
}

function order(): string {
  try {
    console.log("try");
    return "from try";
  } finally {
    console.log("finally");
  }
}

console.log(order());

function override(): string {
  for (let i = 0; i < 3; i++) {
    try {
      continue;
    } finally {
      console.log("loop finally", i);
    }
  }
  try {
    throw new ValueError("x");
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    try {
      return "except";
    } catch (raised) {
      throw contextualized(raised, error);
    }
  } finally {
    return "finally wins";
  }
}

console.log(override());

function chain(): void {
  try {
    risky(5);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    throw withCause(withContext(new RuntimeError("wrapped"), e), e);
  }
}

try {
  chain();
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  try {
    print(e, "| cause:", e.__cause__, "|", typeOf(e.__cause__));
  } catch (raised) {
    throw contextualized(raised, e);
  }
}

try {
  try {
    div(1, 0);
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) throw error;
    try {
      getItem(new Map<string, unknown>(), "missing");
    } catch (raised) {
      throw contextualized(raised, error);
    }
  }
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  try {
    print(repr(e), repr(e.__context__ ?? null), e.__cause__);
  } catch (raised) {
    throw contextualized(raised, e);
  }
}

function retry(func: (n: number) => string, attempts: number): string {
  let last: ValueError | null = null;
  for (let n = 1; n <= attempts; n++) {
    try {
      return func(n);
    } catch (err) {
      if (!(err instanceof ValueError)) throw err;
      try {
        last = err;
        print("attempt", n, "failed:", err);
      } catch (raised) {
        throw contextualized(raised, err);
      }
    }
  }
  throw last;
}

function flaky(n: number): string {
  if (n < 3) {
    throw new ValueError("not yet");
  }
  return "done";
}

console.log(retry(flaky, 5));
try {
  retry(flaky, 2);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  try {
    print("gave up:", e);
  } catch (raised) {
    throw contextualized(raised, e);
  }
}
try {
  if (1 + 1 !== 3) {
    throw new AssertionError("math is broken");
  }
} catch (e) {
  if (!(e instanceof AssertionError)) throw e;
  try {
    print("assert:", e);
  } catch (raised) {
    throw contextualized(raised, e);
  }
}
print(
  isSubclass(NotFound, AppError),
  nameOf(tupleItem(mro(NotFound), 1)),
  "Base class",
);
