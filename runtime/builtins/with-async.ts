import type { Unboxed } from "../asyncio/box.js";
import { type AsyncContextManager, enterAsync } from "./async-with.js";

/**
 * Runs the body of an `async with` statement inside its manager:
 *
 *     await withAsync(new TaskGroup(), async (group) => { … });
 *
 * Where the manager swallows what the body raised there is no result.
 * @see https://docs.python.org/3/reference/compound_stmts.html#the-async-with-statement
 */
export async function withAsync<T, R>(
  manager: AsyncContextManager<T>,
  body: (value: Unboxed<T>) => PromiseLike<R> | R,
): Promise<R> {
  const scope = await enterAsync(manager);
  let result: R;
  try {
    result = await body(scope.value);
  } catch (error) {
    await scope.fail(error);
    return undefined as R;
  }
  await scope.exit();
  return result;
}
