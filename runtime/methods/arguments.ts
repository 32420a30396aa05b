import { TypeError } from "../builtins/exceptions-common.js";
import { Keywords } from "../builtins/keywords.js";

/**
 * The arguments of a builtin's method in the order of its parameters; absent ones are `undefined`.
 * `/name` takes no keyword, `!name` nothing else, `name=` may be absent, `*name` and `**name`
 * collect what is left.
 *
 * @throws TypeError where the arguments do not fit
 */
export function bindArguments(
  method: string,
  parameters: readonly string[],
  given: readonly unknown[],
): any[] {
  const last = given.at(-1);
  const named = new Map(last instanceof Keywords ? Object.entries(last.values) : []);
  const positional = last instanceof Keywords ? given.slice(0, -1) : [...given];
  const places = parameters.filter((name) => !/^[!*]/.test(name)).length;
  const takesMore = parameters.some((name) => /^\*[^*]/.test(name));
  if (positional.length > places && !takesMore)
    throw tooMany(method, parameters, positional.length);
  const rest = positional.splice(places);
  const bound = parameters.map((parameter, index): unknown => {
    if (parameter.startsWith("*")) return undefined;
    const name = parameter.replace(/^[/!]|=$/g, "");
    if (!parameter.startsWith("/") && named.has(name)) {
      const value = named.get(name);
      named.delete(name);
      return value;
    }
    const isOpen = parameter.endsWith("=") || parameter.startsWith("!");
    if (index >= positional.length && !isOpen) throw missing(method, parameters, positional.length);
    return positional[index];
  });
  const collects = parameters.findIndex((name) => name.startsWith("**"));
  if (collects >= 0) bound[collects] = Object.fromEntries(named);
  else if (named.size > 0) {
    const [name] = named.keys();
    throw new TypeError(
      places === parameters.length && parameters.every((one) => one.startsWith("/"))
        ? `${method}() takes no keyword arguments`
        : `'${name}' is an invalid keyword argument for ${method}()`,
    );
  }
  const collected = parameters.findIndex((name) => /^\*[^*]/.test(name));
  if (collected >= 0) bound[collected] = rest;
  return bound;
}

function tooMany(method: string, parameters: readonly string[], given: number): TypeError {
  return new TypeError(countText(method, parameters, given, "at most"));
}

function missing(method: string, parameters: readonly string[], given: number): TypeError {
  return new TypeError(countText(method, parameters, given, "at least"));
}

function countText(
  method: string,
  parameters: readonly string[],
  given: number,
  bound: "at most" | "at least",
): string {
  const required = parameters.filter((name) => !/^[!*]|=$/.test(name)).length;
  const most = parameters.filter((name) => !/^[!*]/.test(name)).length;
  if (most === 0) return `${method}() takes no arguments (${given} given)`;
  if (required === most && most === 1)
    return `${method}() takes exactly one argument (${given} given)`;
  const limit = bound === "at most" ? most : required;
  const words = required === most ? "" : `${bound} `;
  return `${method} expected ${words}${limit} argument${limit === 1 ? "" : "s"}, got ${given}`;
}
