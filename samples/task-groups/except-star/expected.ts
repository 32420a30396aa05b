import { TaskGroup, run } from "./runtime/asyncio.js";
import {
  ExceptionGroup,
  GroupHandler,
  KeyError,
  OSError,
  TypeError,
  ValueError,
  enterAsync,
  print,
  repr,
  str,
  typeName,
} from "./runtime/builtins.js";

async function fail(error: ValueError | KeyError | OSError): Promise<never> {
  throw error;
}

async function main(): Promise<void> {
  let group!: TaskGroup | ExceptionGroup;
  try {
    const scope = await enterAsync(new TaskGroup());
    group = scope.value;
    try {
      for (const error of [
        new ValueError("v1"),
        new KeyError("k"),
        new ValueError("v2"),
        new OSError("disk"),
      ]) {
        group.createTask(() => fail(error));
      }
    } catch (error2) {
      await scope.fail(error2);
      throw error2;
    } finally {
      await scope.exit();
    }
  } catch (error2) {
    const group2 = new GroupHandler(error2);
    await group2.handleAsync([ValueError], async (found) => {
      print(
        "values:",
        found.exceptions.map((e) => str(e)),
      );
    });
    await group2.handleAsync([KeyError, OSError], async (found) => {
      print(
        "others:",
        found.exceptions.map((e) => typeName(e)),
      );
    });
    group2.finish();
  }
  console.log("after");

  try {
    throw new ExceptionGroup("outer", [
      new TypeError("t"),
      new ExceptionGroup("inner", [new ValueError("v")]),
    ]);
  } catch (error2) {
    if (!(error2 instanceof ExceptionGroup)) throw error2;
    group = error2;
    const [matching, rest] = group.split(ValueError);
    console.log(repr(matching));
    console.log(repr(rest));
  }
}

await run(main);
