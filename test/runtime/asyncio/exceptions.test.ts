import { expect, test } from "vitest";
import { exitOf } from "../../../runtime/builtins/exit.ts";
import * as py from "../../../runtime/builtins/exceptions.ts";

function caught(body: () => unknown): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("errors of the engine are the exceptions they stand for", () => {
  const overflow = (): number => overflow() + 1;
  const recursion = caught(overflow);
  expect(recursion).toBeInstanceOf(py.RecursionError);
  expect(recursion).toBeInstanceOf(py.RuntimeError);
  expect(recursion).toBeInstanceOf(py.Exception);
  expect(recursion).not.toBeInstanceOf(py.TypeError);

  const call = caught(() => (5 as unknown as () => void)());
  expect(call).toBeInstanceOf(py.TypeError);
  expect(call).not.toBeInstanceOf(py.AttributeError);

  const attribute = caught(() => (null as unknown as { a: number }).a);
  expect(attribute).toBeInstanceOf(py.AttributeError);
  expect(attribute).not.toBeInstanceOf(py.TypeError);
  expect(attribute).not.toBeInstanceOf(py.ValueError);

  class Mine extends py.TypeError {}
  expect(call).not.toBeInstanceOf(Mine);
  expect(new Mine("x")).toBeInstanceOf(py.TypeError);
  expect(5).not.toBeInstanceOf(py.Exception);
});

test("OSError picks its subclass by number", () => {
  const error = new py.OSError(2, "No such file or directory", "a.txt");
  expect(error).toBeInstanceOf(py.FileNotFoundError);
  expect(error).toMatchObject({
    errno: 2,
    filename: "a.txt",
    args: [2, "No such file or directory"],
  });
  expect(error.message).toBe("[Errno 2] No such file or directory: 'a.txt'");
  expect(new py.OSError("only text").args).toEqual(["only text"]);
  expect(new py.TimeoutError()).toBeInstanceOf(py.OSError);
});

test("groups split with their nesting kept", () => {
  const value = new py.ValueError("v");
  const type = new py.TypeError("t");
  const group = new py.ExceptionGroup("outer", [
    value,
    new py.ExceptionGroup("inner", [type, new py.ValueError("w")]),
  ]);
  const [values, rest] = group.split(py.ValueError);
  expect(values?.exceptions.map((error) => error.name)).toEqual(["ValueError", "ExceptionGroup"]);
  expect(rest?.exceptions[0]).toMatchObject({ exceptions: [type] });
  expect(group.subgroup(py.OSError)).toBeNull();
  expect(group).toBeInstanceOf(py.Exception);
  expect(group.message).toBe("outer (2 sub-exceptions)");
  expect(new py.BaseExceptionGroup("g", [value])).toBeInstanceOf(py.ExceptionGroup);
  const base = new py.BaseExceptionGroup("g", [new py.KeyboardInterrupt()]);
  expect(base).not.toBeInstanceOf(py.Exception);
  expect(() => new py.ExceptionGroup("g", [new py.KeyboardInterrupt()])).toThrow(
    "Cannot nest BaseExceptions in an ExceptionGroup",
  );
  expect(() => new py.ExceptionGroup("g", [])).toThrow("must be a non-empty sequence");
});

test("how an uncaught exception ends the process", () => {
  expect(exitOf(new py.SystemExit())).toEqual([0, ""]);
  expect(exitOf(new py.SystemExit(null))).toEqual([0, ""]);
  expect(exitOf(new py.SystemExit(259))).toEqual([3, ""]);
  expect(exitOf(new py.SystemExit("bye"))).toEqual([1, "bye\n"]);
  expect(exitOf(new py.KeyboardInterrupt())[0]).toBe(130);
  const [status, report] = exitOf(new py.ValueError("x"));
  expect(status).toBe(1);
  expect(report).toMatch(/^Traceback \(most recent call last\):\n[^]*\nValueError: x\n$/);
});
