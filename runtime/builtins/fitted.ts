import { TypeError } from "./exceptions-common.js";

/**
 * The arguments of `f(*values)`, where the function takes a certain number of them. `name=` has a
 * default, `*name` collects what is left, `(self)` is the receiver, which Python counts too.
 *
 * @throws TypeError where there are too many or too few
 */
export function fitted<F extends (...args: any[]) => unknown>(
  target: F,
  name: string,
  values: readonly unknown[],
  ...parameters: readonly string[]
): Parameters<F>;
export function fitted<C extends abstract new (...args: any[]) => unknown>(
  target: C,
  name: string,
  values: readonly unknown[],
  ...parameters: readonly string[]
): ConstructorParameters<C>;
export function fitted(
  _target: unknown,
  name: string,
  values: readonly unknown[],
  ...parameters: readonly string[]
): unknown {
  const bound = parameters.filter((parameter) => parameter.startsWith("(")).length;
  const places = parameters.filter((parameter) => !parameter.startsWith("*"));
  const given = values.length + bound;
  const required = places.filter((parameter) => !parameter.endsWith("=")).length;
  if (given > places.length && places.length === parameters.length) {
    const range =
      required === places.length ? `${required}` : `from ${required} to ${places.length}`;
    const noun = range === "1" ? "argument" : "arguments";
    const verb = given === 1 ? "was" : "were";
    throw new TypeError(`${name}() takes ${range} positional ${noun} but ${given} ${verb} given`);
  }
  const missing = places.slice(given).filter((parameter) => !parameter.endsWith("="));
  if (missing.length > 0) {
    const quoted = missing.map((parameter) => `'${parameter}'`);
    const list =
      quoted.length < 3
        ? quoted.join(" and ")
        : `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
    const noun = missing.length === 1 ? "argument" : "arguments";
    throw new TypeError(`${name}() missing ${missing.length} required positional ${noun}: ${list}`);
  }
  return values;
}
