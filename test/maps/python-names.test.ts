import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { modules } from "../../grammar-maps/index.ts";
import { parseSignature } from "../../src/2-analyze/signatures.ts";
import { entries, signaturesOf } from "./entries.ts";

const hasPython = spawnSync("python3", ["-c", ""]).status === 0;

const CHECK = `
import importlib, inspect, json, sys

MISSING, UNKNOWN = object(), object()

def resolve(module, path):
    try:
        found = importlib.import_module(module)
    except ImportError:
        return UNKNOWN
    for name in path:
        if not hasattr(found, name):
            return MISSING
        found = getattr(found, name)
    return found

def complaints(case):
    found = resolve(case["module"], case["path"])
    where = ".".join([case["module"], *case["path"]])
    if found is MISSING:
        yield where
        return
    if found is UNKNOWN or "keywords" not in case:
        return
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return
    kinds = [parameter.kind for parameter in signature.parameters.values()]
    if inspect.Parameter.VAR_KEYWORD in kinds:
        return
    for name in case["keywords"]:
        parameter = signature.parameters.get(name)
        if parameter is None or parameter.kind is inspect.Parameter.POSITIONAL_ONLY:
            yield f"{where}({name}=)"

print(json.dumps([text for case in json.load(sys.stdin) for text in complaints(case)]))
`;

interface Case {
  readonly module: string;
  readonly path: readonly string[];
  readonly keywords?: readonly string[];
}

/** Instance attributes are not attributes of the class; names with `_` in front are ours. */
const cases: readonly Case[] = [
  ...entries.map(({ module, path, entry, kind }): Case => {
    const keywords = signaturesOf(entry).flatMap((text) =>
      parseSignature(text)
        .parameters.filter(({ flavour }) => flavour === "normal" || flavour === "keyword-only")
        .map(({ name }) => name),
    );
    return { module, path, ...(kind !== "constructor" && { keywords }) };
  }),
  ...modules.flatMap((map) =>
    [
      ...Object.keys(map.classes ?? {}),
      ...Object.keys(map.constants ?? {}),
      ...(map.typing ?? []),
      ...(map.erased ?? []),
    ].map((name): Case => ({ module: map.module, path: name.split(".") })),
  ),
].filter(({ path }) => !path[0].startsWith("_") && !path[0].startsWith("dict_"));

/** Newer than CPython 3.11, of Windows alone, or what only instances and subclasses have. */
const ELSEWHERE = new Set([
  "asyncio.WindowsSelectorEventLoopPolicy",
  "asyncio.WindowsProactorEventLoopPolicy",
  "asyncio.ProactorEventLoop",
  "typing.NamedTuple._asdict",
  "typing.NamedTuple._replace",
  "typing.NamedTuple._make",
  "typing.override",
  "asyncio.Condition.acquire",
  "asyncio.Condition.release",
  "asyncio.Condition.locked",
  ...["acquire", "release", "__enter__", "__exit__", "locked"].map(
    (name) => `threading.Lock.${name}`,
  ),
  ...["acquire", "release", "__enter__", "__exit__"].map((name) => `threading.RLock.${name}`),
  "threading.Condition.acquire",
  "threading.Condition.release",
  "configparser.SectionProxy.getint",
  "configparser.SectionProxy.getfloat",
  "configparser.SectionProxy.getboolean",
]);

describe.skipIf(!hasPython)("Python names", () => {
  it("exist in CPython, with the parameters that can be given by name", () => {
    const { stdout } = spawnSync("python3", ["-c", CHECK], {
      input: JSON.stringify(cases),
      encoding: "utf8",
      maxBuffer: 1 << 24,
    });
    const wrong = (JSON.parse(stdout) as string[]).filter((name) => !ELSEWHERE.has(name));
    expect(wrong).toEqual([]);
  });
});
