import { atom, expression, someType } from "./expressions.ts";
import { literal } from "./literals.ts";
import type { Place } from "./program.ts";
import { parseType, sameType, typeOf, unordered, type Type } from "./types.ts";

const int = typeOf("int");
const float = typeOf("float");
const str = typeOf("str");
const bool = typeOf("bool");

/** An operator whose result is of the type. */
export function operation(wanted: Type, place: Place, depth: number): string | undefined {
  const { random } = place.program;
  const of = (type: Type): string => atom(type, place, depth - 1);
  const pool = (name: string): string => literal(name, random);
  const mixed = (): string =>
    of(random.pick([int, float, float, parseType("union[int, float]"), bool]));
  switch (wanted.name) {
    case "int":
      return random.pick([
        () => `${of(int)} ${random.pick(["+", "-", "*"])} ${of(int)}`,
        () =>
          `${of(int)} ${random.pick(["+", "-", "*", "//", "%"])} ${of(int)} ${random.pick(["+", "-", "*"])} ${of(int)}`,
        () => `${of(int)} ${random.pick(["//", "%"])} ${of(int)}`,
        () => `${of(int)} ${random.pick(["&", "|", "^"])} ${of(int)}`,
        () => `${of(int)} ${random.pick(["<<", ">>"])} ${pool("shift")}`,
        () => `${of(int)} ** ${pool("power")}`,
        () => `${random.pick(["-", "~", "+"])}${of(int)}`,
        () => `${of(int)} + ${of(bool)}`,
      ])();
    case "float":
      return random.pick([
        () => `${of(float)} ${random.pick(["+", "-", "*", "/"])} ${mixed()}`,
        () => `${mixed()} ${random.pick(["+", "-", "*"])} ${of(float)}`,
        () => `${of(int)} / ${of(int)}`,
        () => `${of(float)} ${random.pick(["//", "%"])} ${mixed()}`,
        () => `abs(${mixed()}) ** ${of(float)}`,
        () => `${of(float)} ** ${pool("power")}`,
        () => `-${of(float)}`,
        () => `${of(int)} ** -${random.between(1, 3)}`,
      ])();
    case "bool":
      return random.chance(0.75)
        ? comparison(place, depth)
        : random.pick([
            () => `not ${of(someType(place))}`,
            () => `${of(bool)} ${random.pick(["&", "|", "^"])} ${of(bool)}`,
            () => `${of(bool)} and ${of(bool)} or ${of(bool)}`,
            () =>
              `isinstance(${expression(someType(place), place, depth - 1)}, ${random.pick(["int", "str", "(int, float)", "list", "bool"])})`,
          ])();
    case "str":
      return random.pick([
        () => `${of(str)} + ${of(str)}`,
        () => `${of(str)} * ${pool("small")}`,
        () => joinedText(place, depth),
        () => joinedText(place, depth),
        () => percentText(place, depth),
        () => formatText(place, depth),
      ])();
    case "bytes":
      return random.pick([
        () => `${of(wanted)} + ${of(wanted)}`,
        () => `${of(wanted)} * ${pool("small")}`,
      ])();
    case "list":
      return random.pick([
        () => `${of(wanted)} + ${of(wanted)}`,
        () => `${of(wanted)} * ${pool("small")}`,
        () => `[*${of(wanted)}, ${expression(wanted.args[0], place, depth - 1)}]`,
        () => `[*${of(wanted)}, *${of(wanted)}]`,
      ])();
    case "dict":
      return random.pick([
        () => `${of(wanted)} | ${of(wanted)}`,
        () =>
          `{**${of(wanted)}, ${expression(wanted.args[0], place, 0)}: ${expression(wanted.args[1], place, depth - 1)}}`,
      ])();
    case "set":
    case "frozenset":
      return `${of(wanted)} ${random.pick(["|", "&", "-", "^"])} ${of(random.chance(0.7) ? wanted : typeOf("set", wanted.args[0]))}`;
    case "none":
      return undefined;
    default: {
      const facts = place.program.classes.find(({ name }) => name === wanted.name);
      if (facts === undefined || facts.operators.length === 0) return undefined;
      return `${of(wanted)} ${random.pick(facts.operators)} ${of(wanted)}`;
    }
  }
}

const orders = ["<", "<=", ">", ">="];

/** A comparison, membership or identity test. */
export function comparison(place: Place, depth: number): string {
  const { random } = place.program;
  const of = (type: Type): string => atom(type, place, depth - 1);
  const ordered = random.pick(
    [
      "int",
      "float",
      "str",
      "union[int, float]",
      "tuple[int, str]",
      "list[int]",
      "bytes",
      "set[int]",
      "bool",
      "list[float]",
    ].map(parseType),
  );
  const any = someType(place);
  return random.pick([
    () => `${of(ordered)} ${random.pick(orders)} ${of(ordered)}`,
    () =>
      `${of(ordered)} ${random.pick(orders)} ${of(ordered)} ${random.pick([...orders, "==", "!="])} ${of(ordered)}`,
    () => `${of(int)} ${random.pick([...orders, "==", "!="])} ${of(float)}`,
    () => `${of(any)} ${random.pick(["==", "!="])} ${of(any)}`,
    () => `${of(any)} ${random.pick(["==", "!="])} ${of(someType(place))}`,
    () =>
      `${of(int)} ${random.pick(["in", "not in"])} ${of(random.pick(["list[int]", "set[int]", "range", "tuple[int, int]", "dict[int, str]", "list[float]", "list[union[int, str, none]]", "bytes"].map(parseType)))}`,
    () =>
      `${of(str)} ${random.pick(["in", "not in"])} ${of(random.pick(["str", "list[str]", "dict[str, int]", "tuple[str, int]", "set[str]", "list[union[int, str, none]]"].map(parseType)))}`,
    () =>
      `${of(float)} in ${of(random.pick(["list[float]", "dict[float, int]", "list[int]", "set[float]"].map(parseType)))}`,
    () => `${of(parseType("union[str, none]"))} is ${random.pick(["", "not "])}None`,
    () => `${of(bool)} is ${random.pick(["True", "False"])}`,
  ])();
}

/** What is printed of a value: nothing whose order the seed of the hashes decides. */
export function shown(type: Type, text: string): string {
  const inner = type.name === "any" ? type.args[0] : type;
  if (["iter", "map", "filter", "zip", "enumerate", "reversed", "generator"].includes(inner.name))
    return `list(${text})`;
  if (inner.name === "cls") return `(${text}).__name__`;
  if (unordered(type)) return `sorted(${text})`;
  return text;
}

/** An expression of the type that may stand between the braces of an f-string of Python 3.11. */
function withinBraces(type: Type, place: Place, depth: number): string {
  const { random } = place.program;
  for (let attempt = 0; attempt < 6; attempt++) {
    const written = expression(type, { ...place, plain: true }, attempt < 3 ? depth : 0);
    const text = /['\\]/u.test(written) ? written : written.replaceAll('"', "'");
    if (/["\\#\n]/u.test(text)) continue;
    const inner = shown(type, text);
    return /^[\w.]+$|^\w+\([^!:=<>{}]*\)$/u.test(inner)
      ? inner
      : ` ${/[:!=<>]|lambda/u.test(inner) ? `(${inner})` : inner}`;
  }
  const numbers = place.variables.filter((variable) => sameType(variable.type, type));
  return numbers.length > 0 ? random.pick(numbers).name : "0";
}

const specs: Readonly<Record<string, string>> = {
  int: "intspec",
  float: "floatspec",
  str: "strspec",
  bool: "intspec",
};

/** `f"…{value!r:>10}…"` */
export function joinedText(place: Place, depth: number): string {
  const { random } = place.program;
  const parts = Array.from({ length: random.between(1, 3) }, () => {
    const type = random.chance(0.7) ? random.pick([int, float, str, float, bool]) : someType(place);
    const value = withinBraces(type, place, depth - 1);
    const name = type.name === "any" ? type.args[0].name : type.name;
    const text = random.pick(["", "", "a ", "{{", "}} ", "é", "'", "%", ": "]);
    const conversion = random.pick(["", "", "", "", "!r", "!s", "!a"]);
    const debug = random.chance(0.1) ? "=" : "";
    let spec =
      conversion === "" && name in specs && !unordered(type)
        ? literal(specs[name], random)
        : random.chance(0.3)
          ? literal("strspec", random)
          : "";
    if (spec !== "" && random.chance(0.08))
      spec =
        name === "float"
          ? `{${random.between(1, 9)}}.{${random.between(0, 4)}}f`
          : `>{${random.between(0, 9)}}`;
    if (!(name in specs) && conversion === "" && random.chance(0.9)) spec = "";
    return `${text}{${value}${debug}${conversion}${spec === "" ? "" : `:${spec}`}}`;
  });
  return `f"${parts.join("")}"`;
}

/** `"%5.2f %s" % (a, b)` */
export function percentText(place: Place, depth: number): string {
  const { random } = place.program;
  const parts = Array.from({ length: random.between(1, 3) }, () => {
    const type = random.pick([int, float, str, float]);
    return {
      spec: literal(`${type.name}percent`, random),
      value: expression(type, place, depth - 1),
    };
  });
  const format = parts.map(({ spec }) => spec).join(random.pick([" ", "/", ", "]));
  if (random.chance(0.12)) {
    let type = someType(place);
    while (unordered(type)) type = someType(place);
    return `"%(a)s-%(b)r" % {"a": ${parts[0].value}, "b": ${expression(type, place, 0)}}`;
  }
  if (parts.length === 1 && random.chance(0.5)) return `"${format}" % (${parts[0].value})`;
  return `"${format}" % (${parts.map(({ value }) => value).join(", ")},)`;
}

/** `"{:>5} {name} {0}".format(…)` */
export function formatText(place: Place, depth: number): string {
  const { random } = place.program;
  const parts = Array.from({ length: random.between(1, 3) }, () => {
    const type = random.pick([int, float, str, bool]);
    return { spec: literal(specs[type.name], random), value: expression(type, place, depth - 1) };
  });
  const style = random.pick(["auto", "number", "name", "conversion"] as const);
  const field = ({ spec }: (typeof parts)[number], at: number): string => {
    const suffix = spec === "" ? "" : `:${spec}`;
    if (style === "auto") return `{${suffix}}`;
    if (style === "number") return `{${parts.length - 1 - at}}`;
    if (style === "name") return `{w${at}${suffix}}`;
    return `{!r}`;
  };
  const values = parts.map(({ value }, at) => (style === "name" ? `w${at}=${value}` : value));
  return `"${parts.map(field).join("|")}".format(${values.join(", ")})`;
}
