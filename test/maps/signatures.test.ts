import { describe, expect, it } from "vitest";
import { modules } from "../../grammar-maps/index.ts";
import { LITERAL_KINDS } from "../../src/2-analyze/infer/literal-kinds.ts";
import { Library } from "../../src/2-analyze/library.ts";
import {
  parseSignature,
  parseSignatureType,
  type SignatureType,
} from "../../src/2-analyze/signatures.ts";
import { entries, signaturesOf } from "./entries.ts";

const library = new Library(modules);

const BASIC_TYPES = new Set([
  ...LITERAL_KINDS,
  ...["int", "natural", "bigint", "float", "bool", "str", "ascii", "bytes", "None"],
  ...[
    "object",
    "raw",
    "Self",
    "Sized",
    "...",
    "list",
    "dict",
    "livedict",
    "set",
    "frozenset",
    "tuple",
  ],
  ...["Iterable", "Iterator", "Alike", "Numbers", "AsyncIterable", "AsyncIterator", "Generator"],
  ...["Awaitable", "Coroutine"],
]);

function unknownNames(type: SignatureType): string[] {
  switch (type.kind) {
    case "union":
      return type.members.flatMap(unknownNames);
    case "callable":
      return [...(type.parameters ?? []), type.returns].flatMap(unknownNames);
    case "name": {
      const known =
        BASIC_TYPES.has(type.name) ||
        /^[A-Z]$/.test(type.name) ||
        library.class(library.canonical(type.name)) !== undefined;
      return [...(known ? [] : [type.name]), ...type.args.flatMap(unknownNames)];
    }
  }
}

describe("signatures", () => {
  it("parse, and name only types that inference knows", () => {
    const wrong = entries.flatMap(({ name, entry }) =>
      signaturesOf(entry).flatMap((text) => {
        const { parameters, returns } = parseSignature(text);
        const types = [...parameters.map(({ type }) => type), returns];
        return types.flatMap(unknownNames).map((type) => `${name}: ${type}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("give attributes and constants known types", () => {
    const wrong = modules
      .flatMap((map) => [
        ...Object.values(map.constants ?? {}),
        ...Object.values(map.classes ?? {}).flatMap((cls) => Object.values(cls.attributes ?? {})),
      ])
      .flatMap(({ type }) => unknownNames(parseSignatureType(type)));
    expect(wrong).toEqual([]);
  });

  it("have bases and aliases that exist", () => {
    const bases = modules.flatMap((map) =>
      Object.values(map.classes ?? {}).flatMap((cls) => [...(cls.bases ?? [])]),
    );
    const targets = modules.flatMap((map) => Object.values(map.aliases ?? {}));
    expect([...bases, ...targets].filter((name) => !library.has(name))).toEqual([]);
  });

  it("are written once each", () => {
    const seen = new Set<string>();
    const twice = modules.flatMap((map) =>
      [...Object.keys(map.functions ?? {}), ...Object.keys(map.classes ?? {})]
        .map((name) => `${map.module}.${name}`)
        .filter((name) => seen.size === seen.add(name).size),
    );
    expect(twice).toEqual([]);
  });

  it("end their rules with one that always holds", () => {
    const open = entries.filter(
      ({ entry }) =>
        Array.isArray(entry.emit) &&
        (entry.emit.at(-1)?.when !== undefined ||
          entry.emit.slice(0, -1).some((rule) => rule.when === undefined)),
    );
    expect(open.map(({ name }) => name)).toEqual([]);
    const silent = entries.filter(({ entry }) => entry.emit === undefined && !entry.hatch);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
