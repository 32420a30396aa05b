import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/os.path.html */
export const osPath = defineModule({
  module: "os.path",
  functions: {
    basename: { signature: "(p: raw) -> str", emit: "posixpath.basename($p)" },
    dirname: { signature: "(p: raw) -> str", emit: "posixpath.dirname($p)" },
    normcase: { signature: "(path: raw, /) -> str", emit: "posixpath.normcase($path)" },
    normpath: { signature: "(path: raw) -> str", emit: "posixpath.normpath($path)" },
    abspath: { signature: "(path: raw) -> str", emit: "posixpath.abspath($path)" },
    expanduser: { signature: "(path: raw) -> str", emit: "posixpath.expanduser($path)" },
    expandvars: { signature: "(path: raw) -> str", emit: "posixpath.expandvars($path)" },
    exists: { signature: "(path: raw) -> bool", emit: "posixpath.exists($path)" },
    isfile: { signature: "(path: raw) -> bool", emit: "posixpath.isfile($path)" },
    isdir: { signature: "(s: raw) -> bool", emit: "posixpath.isdir($s)" },
    lexists: { signature: "(path: raw) -> bool", emit: "posixpath.lexists($path)" },
    islink: { signature: "(path: raw) -> bool", emit: "posixpath.islink($path)" },
    ismount: { signature: "(path: raw) -> bool", emit: "posixpath.ismount($path)" },
    isabs: { signature: "(s: raw) -> bool", emit: "posixpath.isabs($s)" },
    getsize: { signature: "(filename: raw) -> int", emit: "posixpath.getsize($filename)" },
    getmtime: { signature: "(filename: raw) -> float", emit: "posixpath.getmtime($filename)" },
    getatime: { signature: "(filename: raw) -> float", emit: "posixpath.getatime($filename)" },
    getctime: { signature: "(filename: raw) -> float", emit: "posixpath.getctime($filename)" },
    join: {
      signature: "(a: raw, *p: raw) -> str",
      emit: "posixpath.join($a, ...$p)",
    },
    split: { signature: "(p: raw) -> tuple[str, str]", emit: "posixpath.split($p)" },
    splitext: { signature: "(p: raw) -> tuple[str, str]", emit: "posixpath.splitext($p)" },
    splitdrive: { signature: "(p: raw) -> tuple[str, str]", emit: "posixpath.splitdrive($p)" },
    realpath: {
      signature: "(filename: raw, *, strict: bool = False) -> str",
      emit: "posixpath.realpath($filename, { strict: $strict })",
    },
    relpath: {
      signature: "(path: raw, start: raw = '.') -> str",
      emit: "posixpath.relpath($path, $start)",
    },
    commonprefix: { signature: "(m: Iterable[object]) -> str", emit: "posixpath.commonprefix($m)" },
    commonpath: {
      signature: "(paths: Iterable[object]) -> str",
      emit: "posixpath.commonpath($paths)",
    },
    samefile: { signature: "(f1: raw, f2: raw) -> bool", emit: "posixpath.samefile($f1, $f2)" },
  },
  constants: {
    sep: { type: "ascii", emit: '"/"' },
    curdir: { type: "ascii", emit: '"."' },
    pardir: { type: "ascii", emit: '".."' },
    extsep: { type: "ascii", emit: '"."' },
    pathsep: { type: "ascii", emit: '":"' },
    defpath: { type: "ascii", emit: '"/bin:/usr/bin"' },
    devnull: { type: "ascii", emit: '"/dev/null"' },
    altsep: { type: "None", emit: "null" },
    supports_unicode_filenames: { type: "bool", emit: "false" },
  },
});
