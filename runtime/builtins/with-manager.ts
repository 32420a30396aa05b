import { type ContextManager, enter, type Scope } from "./with.js";

/**
 * Runs the body of a `with` statement inside its manager. An asynchronous body is waited for:
 *
 *     withManager(manager, (value) => { … });
 *     await withManager(manager, async (value) => { … });
 *
 * Where the manager swallows what the body raised there is no result.
 * @see https://docs.python.org/3/reference/compound_stmts.html#the-with-statement
 */
export function withManager<T, R>(manager: ContextManager<T>, body: (value: T) => R): R {
  const scope = enter(manager);
  let result: R;
  try {
    result = body(scope.value);
  } catch (error) {
    scope.fail(error);
    return undefined as R;
  }
  if (result instanceof Promise) return leaveAfter(scope, result) as R;
  scope.exit();
  return result;
}

async function leaveAfter(scope: Scope<unknown>, running: Promise<unknown>): Promise<unknown> {
  let result: unknown;
  try {
    result = await running;
  } catch (error) {
    await scope.failLater(error);
    return undefined;
  }
  await scope.exitLater();
  return result;
}
