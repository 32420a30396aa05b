/** Methods that replace coroutine methods of the library: `async def put` of a class made from `asyncio.Queue`. */
import { libraryBase, type ClassInfo, type FunctionInfo } from "../../2-analyze/model.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import type { FunctionParts } from "../functions/function.ts";

/**
 * `put(item: T): Coroutine<void>`: who calls the library's method may have an object of the class, and
 * nothing of it runs until it is awaited.
 */
export function givesCoroutine(
  parts: FunctionParts,
  info: FunctionInfo,
  cls: ClassInfo,
  ctx: Context,
): FunctionParts {
  if (!info.isAsync || info.isGenerator || !replacesCoroutine(info, cls, ctx)) return parts;
  const run = { kind: "Arrow", async: true, parameters: [], body: parts.body } as const;
  const name = b.str(`${cls.name}.${info.name}`);
  const { returns } = parts;
  return {
    ...parts,
    async: false,
    returns:
      returns.kind === "TypeName"
        ? { ...returns, name: ctx.module.runtimeType("Coroutine") }
        : returns,
    body: b.block([b.returnStatement(b.create(ctx.module.runtime("Coroutine"), [run, name]))]),
  };
}

function replacesCoroutine(info: FunctionInfo, cls: ClassInfo, ctx: Context): boolean {
  const library = libraryBase(cls);
  // What `async with` and `async for` call is awaited at once.
  if (!library?.startsWith("asyncio.") || /^__\w+__$/u.test(info.name)) return false;
  const signature = ctx.module.state.library.method(library, info.name)?.entry.signature ?? [];
  return [signature].flat().some((text) => {
    const { returns } = parseSignature(text);
    return returns.kind === "name" && returns.name === "Coroutine";
  });
}
