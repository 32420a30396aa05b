import { modules as maps } from "../../../grammar-maps/index.ts";
import { Library } from "../../../src/2-analyze/library.ts";
import recorded from "./names.json" with { type: "json" };

/** The names of a module or of a builtin type. */
export interface LibraryPart {
  /** `math`, `str` */
  readonly name: string;
  readonly kind: "module" | "type";
  readonly names: readonly LibraryName[];
}

export interface LibraryName {
  /** `sqrt`, `split` */
  readonly name: string;
  /** `math.sqrt`, `str.split` */
  readonly qualified: string;
  readonly isSupported: boolean;
}

/** The modules of Python's own library that have a map. */
export const pythonModules = (): string[] =>
  [...new Set(maps.map(({ module }) => module))]
    .filter((module) => module !== "aiohttp" && !module.startsWith("aiohttp."))
    .toSorted();

const library = new Library();

/** Constants that are words of the language. */
const KEYWORDS = new Set(["False", "None", "True", "Ellipsis", "NotImplemented"]);

/** What CPython lists, and whether the maps have it. */
export const libraryParts = (): LibraryPart[] => [
  ...Object.entries(recorded.modules).map(([module, names]): LibraryPart => {
    const qualify = (name: string): string => (module === "builtins" ? name : `${module}.${name}`);
    return {
      name: module,
      kind: "module",
      names: names.map((name) => ({
        name,
        qualified: qualify(name),
        isSupported: library.has(qualify(name)) || (module === "builtins" && KEYWORDS.has(name)),
      })),
    };
  }),
  ...Object.entries(recorded.types).map(
    ([type, names]): LibraryPart => ({
      name: type,
      kind: "type",
      names: names.map((name) => ({
        name,
        qualified: `${type}.${name}`,
        isSupported: hasMember(type, name),
      })),
    }),
  ),
];

const hasMember = (type: string, name: string): boolean =>
  library.method(type, name) !== undefined ||
  library.attribute(type, name) !== undefined ||
  [...library.ancestry(type)].some((owner) => library.has(`${owner.name}.${name}`));
