/**
 * How the runtime's modules are imported. Most give named imports, as Python's `from asyncio
 * import run` does; the ones below keep their module's name in front: `time.perfCounter()`.
 */
export const namespaceFacades: readonly string[] = [
  "base64",
  "bisect",
  "copy",
  "csv",
  "gc",
  "hashlib",
  "heapq",
  "inspect",
  "io",
  "itertools",
  "json",
  "logging",
  "math",
  "operator",
  "os",
  "platform",
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
];

/** Folders of the runtime that programs never import from: what the platform provides. */
export const internalFolders: readonly string[] = ["node", "browser", "platform-node"];
