/**
 * How the runtime's modules are imported. Most give named imports, as Python's `from asyncio
 * import run` does; the ones below keep their module's name in front: `time.perfCounter()`.
 */
export const namespaceFacades: readonly string[] = [
  "base64",
  "binascii",
  "bisect",
  "copy",
  "csv",
  "fnmatch",
  "gc",
  "glob",
  "hashlib",
  "heapq",
  "hmac",
  "inspect",
  "io",
  "itertools",
  "json",
  "logging",
  "math",
  "methods",
  "operator",
  "os",
  "platform",
  "posixpath",
  "random",
  "re",
  "secrets",
  "shutil",
  "signal",
  "socket",
  "statistics",
  "string",
  "subprocess",
  "sys",
  "tempfile",
  "textwrap",
  "threading",
  "time",
  "traceback",
  "uuid",
  "warnings",
  "zlib",
];

/** Folders of the runtime that programs never import from: what the platform provides. */
export const internalFolders: readonly string[] = ["node", "browser", "platform-node"];
