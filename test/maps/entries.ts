/** Walks the grammar-maps for the tests. */
import type { ClassEntry, Entry, ModuleMap } from "../../grammar-maps/define.ts";
import { modules } from "../../grammar-maps/index.ts";

export interface Found {
  /** `asyncio.Queue.put`, for messages. */
  readonly name: string;
  readonly module: string;
  /** The path inside the module: `Queue`, `put`. */
  readonly path: readonly string[];
  readonly entry: Entry;
  readonly kind: "function" | "constructor" | "method";
  /** The class that a method belongs to. */
  readonly owner?: ClassEntry;
}

const ofModule = (map: ModuleMap): Found[] => [
  ...Object.entries(map.functions ?? {}).map(([name, entry]) => ({
    name: `${map.module}.${name}`,
    module: map.module,
    path: name.split("."),
    entry,
    kind: "function" as const,
  })),
  ...Object.entries(map.classes ?? {}).flatMap(([name, cls]) => [
    ...(cls.construct
      ? [
          {
            name: `${map.module}.${name}`,
            module: map.module,
            path: [name],
            entry: cls.construct,
            kind: "constructor" as const,
          },
        ]
      : []),
    ...Object.entries(cls.methods ?? {}).map(([method, entry]) => ({
      name: `${map.module}.${name}.${method}`,
      module: map.module,
      path: [name, method],
      entry,
      kind: "method" as const,
      owner: cls,
    })),
  ]),
];

export const entries: readonly Found[] = modules.flatMap(ofModule);

export const signaturesOf = (entry: Entry): readonly string[] =>
  typeof entry.signature === "string" ? [entry.signature] : entry.signature;

export const templatesOf = (entry: Entry): readonly string[] => {
  if (entry.emit === undefined) return [];
  return typeof entry.emit === "string" ? [entry.emit] : entry.emit.map(({ ts }) => ts);
};

/** The templates of classes' values and of attributes and constants, where `$self` may stand. */
export const valueTemplates: readonly {
  name: string;
  template: string;
  owner?: ClassEntry;
}[] = modules.flatMap((map) => [
  ...Object.entries(map.constants ?? {}).map(([name, { emit }]) => ({
    name: `${map.module}.${name}`,
    template: emit,
  })),
  ...Object.values(map.classes ?? {}).flatMap((cls) => [
    ...(cls.value === undefined ? [] : [{ name: cls.name, template: cls.value }]),
    ...Object.entries(cls.attributes ?? {}).map(([name, { emit }]) => ({
      name: `${cls.name}.${name}`,
      template: emit,
      owner: cls,
    })),
  ]),
]);
