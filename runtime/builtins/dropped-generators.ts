/**
 * What Python does when the last reference to a generator goes: it is closed at once.
 * @see https://docs.python.org/3/reference/datamodel.html#object.__del__
 */
import { closeGenerator } from "./generators.js";
import { onRelease } from "./release.js";
import { next } from "./iter.js";

type AnyGenerator = Generator<any>;

interface Process {
  on(event: "exit", listener: () => void): unknown;
}

const { process } = globalThis as { process?: Partial<Process> };
const kept: AnyGenerator[] = [];

/** Closes the generator; what it raises then, Python tells on stderr and goes on. */
function close(generator: AnyGenerator): void {
  try {
    closeGenerator(generator);
  } catch (error) {
    console.error("Exception ignored in:", error);
  }
}

/** A generator that the end of a function closes: `using numbers = closedOnReturn(count());` */
export function closedOnReturn<G extends AnyGenerator>(generator: G): G & Disposable {
  return Object.assign(generator, { [Symbol.dispose]: () => close(generator) });
}

/** A generator that a variable of the module holds until the program ends. */
export function closedAtExit<G extends AnyGenerator>(generator: G): G {
  if (kept.length === 0) process?.on?.("exit", () => kept.forEach(close));
  kept.push(generator);
  return generator;
}

/** `del numbers`, `numbers = None` */
export function letGo(generator: unknown): void {
  if (typeof generator !== "object" || generator === null || !("throw" in generator)) return;
  const at = kept.indexOf(generator as AnyGenerator);
  if (at >= 0) kept.splice(at, 1);
  close(generator as AnyGenerator);
}

/** `islice(count(), 3)`: the slice alone refers to the generator. */
export const owned = <G extends AnyGenerator>(generator: G): G =>
  onRelease(generator, () => close(generator));

/** `next(count())`: nothing holds the generator afterwards. */
export function firstOf<T>(generator: Generator<T>): T;
export function firstOf<T, D>(generator: Generator<T>, otherwise: D): T | D;
export function firstOf(generator: AnyGenerator, ...otherwise: unknown[]): unknown {
  try {
    return next(generator, ...(otherwise as []));
  } finally {
    close(generator);
  }
}
