import { Bytes } from "../builtins/bytes.js";
import { iterate } from "../builtins/iterate.js";
import { specialMethod } from "../builtins/methods.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { tuple } from "../builtins/tuple.js";
import { type DefaultDict, factoryText } from "../collections/default-dict.js";
import type { Kind } from "./kinds.js";
import type { PrettyPrinter } from "./pretty-printer.js";
import { isBefore, orderedEntries, safeSorted } from "./safe-repr.js";
import { bytesLayout, strLayout } from "./texts.js";

/** Where a value stands: its column, what must fit after it, how deep, and inside what. */
export interface Place {
  readonly indent: number;
  readonly allowance: number;
  readonly level: number;
  readonly open: ReadonlySet<unknown>;
}

type Layout = (printer: PrettyPrinter, value: any, place: Place) => void;

const layouts: Readonly<Record<Exclude<Kind, "other" | "int">, Layout>> = {
  str: strLayout,
  bytes: bytesLayout,
  bytearray: (printer, value: Uint8Array, place) =>
    wrapped(printer, "bytearray", place, (inner) => {
      bytesLayout(printer, new Bytes(value), { ...inner, level: inner.level + 1 });
    }),
  dict: dictLayout,
  mappingproxy: (printer, value: { copy(): unknown }, place) =>
    wrapped(printer, "mappingproxy", place, (inner) => {
      printer.show(value.copy(), inner);
    }),
  OrderedDict: (printer, value: ReadonlyMap<unknown, unknown>, place) => {
    if (value.size === 0) return printer.write(repr(value));
    wrapped(printer, typeName(value), place, (inner) => {
      printer.show(
        Array.from(value, ([key, item]) => tuple(key, item)),
        inner,
      );
    });
  },
  defaultdict: (printer, value: DefaultDict<unknown, unknown>, place) => {
    if (value.size === 0) return printer.write(repr(value));
    const indent = place.indent + typeName(value).length + 1;
    printer.write(
      `${typeName(value)}(${factoryText(value.defaultFactory)},\n${" ".repeat(indent)}`,
    );
    dictLayout(printer, value, { ...place, indent, allowance: place.allowance + 1 });
    printer.write(")");
  },
  Counter: (printer, value: { mostCommon(): [unknown, unknown][]; size: number }, place) => {
    if (value.size === 0) return printer.write(repr(value));
    const name = typeName(value);
    printer.write(`${name}({${innerIndent(printer)}`);
    const indent = place.indent + name.length + 1;
    entriesLayout(printer, value.mostCommon(), {
      ...place,
      indent,
      allowance: place.allowance + 2,
    });
    printer.write("})");
  },
  ChainMap: (printer, value: { maps: readonly unknown[] }, place) => {
    const name = typeName(value);
    const indent = place.indent + name.length + 1;
    printer.write(`${name}(`);
    for (const [index, map] of value.maps.entries()) {
      const isLast = index === value.maps.length - 1;
      printer.show(map, { ...place, indent, allowance: isLast ? place.allowance + 1 : 1 });
      printer.write(isLast ? ")" : `,\n${" ".repeat(indent)}`);
    }
  },
  deque: (printer, value: Iterable<unknown> & { maxlen: number | null }, place) => {
    const items = [...value];
    if (items.length === 0) return printer.write(repr(value));
    const name = typeName(value);
    const indent = place.indent + name.length + 1;
    printer.write(`${name}([`);
    const bounded = value.maxlen !== null;
    itemsLayout(printer, items, {
      ...place,
      indent,
      allowance: bounded ? 2 : place.allowance + 2,
    });
    printer.write(bounded ? `],\n${" ".repeat(indent)}maxlen=${repr(value.maxlen)})` : "])");
  },
  list: (printer, value: readonly unknown[], place) => bracketed(printer, value, place, "[", "]"),
  tuple: (printer, value: readonly unknown[], place) =>
    bracketed(printer, value, place, "(", value.length === 1 ? ",)" : ")"),
  set: (printer, value: ReadonlySet<unknown>, place) => {
    if (value.size === 0) return printer.write(repr(value));
    const name = typeName(value);
    const isSet = name === "set";
    bracketed(
      printer,
      safeSorted([...iterate(value)], isBefore),
      isSet ? place : { ...place, indent: place.indent + name.length + 1 },
      isSet ? "{" : `${name}({`,
      isSet ? "}" : "})",
    );
  },
  SimpleNamespace: (printer, value: object, place) => {
    const own = typeName(value);
    const name = own === "SimpleNamespace" ? "namespace" : own;
    namespaceLayout(printer, name, Object.entries(value), place);
  },
  dataclass: (printer, value: object, place) => {
    const items = specialMethod(value, "__reprItems__")?.() as [string, unknown][];
    namespaceLayout(printer, typeName(value), items, place);
  },
};

/** Writes a value over several lines. */
export function layOut(
  printer: PrettyPrinter,
  kind: Exclude<Kind, "other" | "int">,
  value: unknown,
  place: Place,
): void {
  layouts[kind](printer, value, place);
}

/** `Name(…)`, where what is inside stands after the bracket. */
function wrapped(
  printer: PrettyPrinter,
  name: string,
  place: Place,
  show: (inner: Place) => void,
): void {
  printer.write(`${name}(`);
  const indent = place.indent + name.length + 1;
  show({ ...place, indent, allowance: place.allowance + 1 });
  printer.write(")");
}

const innerIndent = ({ indent }: PrettyPrinter): string =>
  indent > 1 ? " ".repeat(indent - 1) : "";

function dictLayout(printer: PrettyPrinter, value: object, place: Place): void {
  printer.write(`{${innerIndent(printer)}`);
  const entries = orderedEntries(value, printer.sortDicts);
  entriesLayout(printer, entries, { ...place, allowance: place.allowance + 1 });
  printer.write("}");
}

function entriesLayout(
  printer: PrettyPrinter,
  entries: readonly (readonly [unknown, unknown])[],
  place: Place,
): void {
  const indent = place.indent + printer.indent;
  for (const [index, [key, item]] of entries.entries()) {
    const isLast = index === entries.length - 1;
    const text = printer.line(key, place);
    printer.write(`${text}: `);
    printer.show(item, {
      ...place,
      indent: indent + text.length + 2,
      allowance: isLast ? place.allowance : 1,
    });
    if (!isLast) printer.write(`,\n${" ".repeat(indent)}`);
  }
}

function namespaceLayout(
  printer: PrettyPrinter,
  name: string,
  items: readonly (readonly [string, unknown])[],
  place: Place,
): void {
  const indent = place.indent + name.length + 1;
  printer.write(`${name}(`);
  for (const [index, [key, item]] of items.entries()) {
    const isLast = index === items.length - 1;
    printer.write(`${key}=`);
    // An object that holds itself.
    if (place.open.has(item)) printer.write("...");
    else {
      printer.show(item, {
        ...place,
        indent: indent + key.length + 1,
        allowance: isLast ? place.allowance : 1,
      });
    }
    if (!isLast) printer.write(`,\n${" ".repeat(indent)}`);
  }
  printer.write(")");
}

function bracketed(
  printer: PrettyPrinter,
  items: readonly unknown[],
  place: Place,
  before: string,
  after: string,
): void {
  printer.write(before);
  itemsLayout(printer, items, { ...place, allowance: place.allowance + after.length });
  printer.write(after);
}

/** Items one below the other, or as many as fit on a line where the printer is compact. */
function itemsLayout(printer: PrettyPrinter, items: readonly unknown[], place: Place): void {
  const indent = place.indent + printer.indent;
  printer.write(innerIndent(printer));
  const lineEnd = `,\n${" ".repeat(indent)}`;
  let most = printer.width - indent + 1;
  let room = most;
  let separator = "";
  for (const [index, item] of items.entries()) {
    const isLast = index === items.length - 1;
    if (isLast) {
      most -= place.allowance;
      room -= place.allowance;
    }
    if (printer.compact) {
      const text = printer.line(item, place);
      const needed = text.length + 2;
      if (room < needed) {
        room = most;
        if (separator !== "") separator = lineEnd;
      }
      if (room >= needed) {
        room -= needed;
        printer.write(separator + text);
        separator = ", ";
        continue;
      }
    }
    printer.write(separator);
    separator = lineEnd;
    printer.show(item, { ...place, indent, allowance: isLast ? place.allowance : 1 });
  }
}
