// Exception groups in depth

import { TaskGroup, gather, run, sleep } from "./runtime/asyncio.js";
import {
  BaseExceptionGroup,
  Exception,
  ExceptionGroup,
  GroupHandler,
  KeyError,
  LookupError,
  OSError,
  RuntimeError,
  TypeError,
  ValueError,
  ZeroDivisionError,
  getattr,
  print,
  repr,
  sorted,
  str,
  strip,
  tuple,
  typeName,
  withAsync,
  withCause,
} from "./runtime/builtins.js";

class ValidationError extends Exception {
  field: string;
  reason: string;

  constructor(field: string, reason: string) {
    super(field, reason);
    this.field = field;
    this.reason = reason;
  }

  __str__(): string {
    return `${this.field}: ${this.reason}`;
  }
}

class NetworkError extends OSError {}

async function check(
  field: string,
  value: string | number | null,
): Promise<string | number> {
  await sleep(0);
  if (value === null) {
    throw new ValidationError(field, "missing");
  }
  if (typeof value === "string" && !strip(value)) {
    throw new ValidationError(field, "blank");
  }
  if (value === "net") {
    throw new NetworkError(111, "refused");
  }
  return value;
}

async function validate(
  form: Map<string, string | number | null>,
): Promise<Map<string, string | number>> {
  const errors: ValidationError[] = [];

  async function one(
    k: string,
    v: string | number | null,
  ): Promise<[string, string | number] | null> {
    try {
      return [k, await check(k, v)];
    } catch (e) {
      if (!(e instanceof ValidationError)) throw e;
      errors.push(e);
    }
    return null;
  }

  const pairs = await gather(
    ...Array.from(
      form,
      ([k, v]) =>
        () =>
          one(k, v),
    ),
  );
  if (errors.length > 0) {
    throw new ExceptionGroup("invalid form", errors);
  }
  return new Map<string, string | number>(
    (function* () {
      for (const p of pairs) {
        if (p?.length) {
          yield p;
        }
      }
    })(),
  );
}

async function parallel(
  form: Map<string, string | number | null>,
): Promise<void> {
  await withAsync(new TaskGroup(), (tg) => {
    for (const [k, v] of form) {
      tg.createTask(() => check(k, v), { name: k });
    }
  });
}

function describe(eg: ExceptionGroup | BaseExceptionGroup, level = 0): void {
  const pad = "  ".repeat(level);
  for (const e of eg.exceptions) {
    if (e instanceof BaseExceptionGroup) {
      console.log(`${pad}+ ${String(e.args[0])} (${e.exceptions.length})`);
      describe(e, level + 1);
    } else {
      console.log(`${pad}- ${typeName(e)}: ${str(e)}`);
    }
  }
}

async function main(): Promise<void> {
  print(
    await validate(
      new Map<string, string | number | null>([
        ["name", "Ann"],
        ["age", 3],
      ]),
    ),
  );
  try {
    await validate(
      new Map<string, string | number | null>([
        ["name", " "],
        ["age", null],
        ["city", "Oslo"],
      ]),
    );
  } catch (error) {
    const group = new GroupHandler(error);
    await group.handleAsync([ValidationError], async (eg) => {
      print(eg);
      describe(eg);
    });
    group.finish();
  }

  try {
    await parallel(
      new Map<string, string | number | null>([
        ["a", null],
        ["b", "net"],
        ["c", 1],
        ["d", ""],
      ]),
    );
  } catch (error) {
    const group2 = new GroupHandler(error);
    await group2.handleAsync([ValidationError], async (eg) => {
      print(
        "validation:",
        sorted(eg.exceptions.map((e) => getattr(e, "field"))),
      );
    });
    await group2.handleAsync([OSError], async (eg) => {
      print(
        "os:",
        eg.exceptions.map((e) =>
          tuple(getattr(e, "errno"), getattr(e, "strerror")),
        ),
      );
    });
    group2.finish();
  }

  const nested = new ExceptionGroup("outer", [
    new ValueError("v1"),
    new ExceptionGroup("inner", [
      new TypeError("t1"),
      new ValueError("v2"),
      new ExceptionGroup("deep", [new KeyError("k")]),
    ]),
  ]);
  describe(nested);
  const [values, rest] = nested.split(ValueError);
  console.log(repr(values));
  console.log(repr(rest));
  print(nested.subgroup((e: any) => e instanceof LookupError));
  print(nested.subgroup(ZeroDivisionError));
  try {
    try {
      throw nested;
    } catch (error) {
      const group3 = new GroupHandler(error);
      await group3.handleAsync([TypeError], async (part) => {
        console.log("types handled");
      });
      await group3.handleAsync([KeyError], async (eg) => {
        print("keys handled", eg.exceptions);
        throw withCause(new RuntimeError("while handling keys"), null);
      });
      group3.finish();
    }
  } catch (eg) {
    if (!(eg instanceof ExceptionGroup)) throw eg;
    describe(eg);
  }
}

await run(main);
