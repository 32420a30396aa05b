import { defineModule } from "../define.ts";

const settings = "*, root_dir: raw = None, recursive: bool = False, include_hidden: bool = False";

/** https://docs.python.org/3/library/glob.html */
export const glob = defineModule({
  module: "glob",
  functions: {
    glob: {
      signature: `(pathname: str, ${settings}) -> list[str]`,
      emit: "glob.glob($pathname, { rootDir: $root_dir, recursive: $recursive, includeHidden: $include_hidden })",
    },
    iglob: {
      signature: `(pathname: str, ${settings}) -> Iterator[str]`,
      emit: "glob.iglob($pathname, { rootDir: $root_dir, recursive: $recursive, includeHidden: $include_hidden })",
    },
    escape: { signature: "(pathname: str) -> str", emit: "glob.escape($pathname)" },
    has_magic: { signature: "(s: str) -> bool", emit: "glob.hasMagic($s)" },
  },
});

/** https://docs.python.org/3/library/fnmatch.html */
export const fnmatch = defineModule({
  module: "fnmatch",
  functions: {
    fnmatch: { signature: "(name: str, pat: str) -> bool", emit: "fnmatch.fnmatch($name, $pat)" },
    fnmatchcase: {
      signature: "(name: str, pat: str) -> bool",
      emit: "fnmatch.fnmatchcase($name, $pat)",
    },
    filter: {
      signature: "(names: Iterable[str], pat: str) -> list[str]",
      emit: "fnmatch.filter($names, $pat)",
    },
  },
});
