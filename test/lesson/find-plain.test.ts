import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { initParser, type Parser } from "../../src/1-parse/parser.ts";
import { findPlainSnippets } from "../../src/lesson/find-plain.ts";

const reference = new URL("../../../shared/lesson/lesson-15.txt", import.meta.url);
const own = new URL("../../samples/lessons/taches.txt", import.meta.url);

let parser: Parser;
beforeAll(async () => {
  parser = await initParser();
});

function isPython(source: string): boolean {
  const { diagnostics } = parser.parse(source, { file: "", topLevelAwait: true });
  return diagnostics.every(({ severity }) => severity !== "error");
}

/** The snippets as ranges of lines, counted from 1. */
function lineRanges(text: string): [number, number][] {
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length;
  return findPlainSnippets(text, isPython).snippets.map(({ start, end }) => [
    lineOf(start),
    lineOf(end),
  ]);
}

describe("whole lessons", () => {
  test.skipIf(!existsSync(reference))("the reference lesson (skipped where it is absent)", () => {
    expect(lineRanges(readFileSync(reference, "utf8"))).toEqual([
      [10, 13],
      [17, 24],
      [32, 38],
      [42, 49],
      [53, 57],
      [61, 68],
      [74, 74],
      [78, 84],
      [88, 104],
      [108, 114],
      [118, 122],
    ]);
  });

  test("an English lesson with outputs, headings and lists", () => {
    const text = readFileSync(new URL("english.txt", import.meta.url), "utf8");
    expect(lineRanges(text)).toEqual([
      [7, 16],
      [24, 30],
      [34, 34],
      [45, 45],
      [55, 58],
      [63, 67],
      [73, 74],
    ]);
  });

  test("a lesson of the project", () => {
    const text = readFileSync(own, "utf8");
    const lines = text.split("\n");
    const found = lineRanges(text).map(([first, last]) => [lines[first - 1], lines[last - 1]]);
    expect(found).toEqual([
      ["async def saluer(nom):", '    print(f"Au revoir {nom}")'],
      ["import asyncio", "asyncio.run(principal())"],
      ["async def deux_taches():", "asyncio.run(deux_taches())"],
      ["async def carré(n):", "asyncio.run(calculs())"],
      ["async def patience():", "asyncio.run(patience())"],
      ["from asyncio import Queue", "asyncio.run(atelier())"],
    ]);
  });
});

describe("prose is not code", () => {
  test.each([
    "asyncio.run() crée la boucle d’événements, exécute main(), et nettoie.",
    "asyncio.gather() — lance toutes les tâches en concurrence :",
    "asyncio.gather(*aws, return_exceptions=False)",
    "asyncio.sleep()",
    "15.6 asyncio.sleep()",
    "for example, two tasks in one loop: see below",
    "with care.",
    "import what you need, then go on",
    "if you await twice: an error",
    "while waiting: nothing blocks",
    "note: important",
    "raise awareness",
    "async/await, asyncio, coroutines",
    "class notes: chapter 3",
    "from asyncio import nothing but what you need",
    "- item = value, as a list entry says",
    "Coroutines",
    "return",
    "pass",
    "await",
    "$ python main.py",
    "{'data': 42}",
    "  • Éviter asyncio.run() dans une boucle déjà en cours.",
    "# Chapter 3",
  ])("%s", (line) => {
    expect(lineRanges(`Intro.\n\n${line}\n\nSuite.\n`)).toEqual([]);
  });
});

describe("code is found", () => {
  test.each([
    "await asyncio.sleep(0.1)  # 100 ms",
    "x = 1",
    "total: int = 3",
    "résultat, reste = divmod(7, 2)",
    "d['a'] += 1",
    'print("Bonjour")',
    "asyncio.run(main())",
    "import asyncio, time as t",
    "from asyncio import Queue, Semaphore",
    "with open('x') as f: ...",
    "async for x in xs: print(x)",
    "def f(): …",
    "while True: pass",
  ])("%s", (line) => {
    expect(lineRanges(`Intro.\n\n${line}\n\nSuite.\n`)).toEqual([[3, 3]]);
  });

  test.each([
    ["a clause after an empty line", "try:\n    f(1)\n\nexcept E:\n    pass", 5],
    ["brackets over lines", "x = [\n    1,\n\n    2,\n]", 5],
    ["a decorated function after another", "def f():\n    pass\n\n@f\ndef g():\n    pass", 6],
    ["a docstring of several lines", 'def f():\n    """Un\n\n    deux."""', 4],
    ["a comment inside", "x = 1\n# puis\ny = 2", 3],
  ])("%s", (_name, code, length) => {
    expect(lineRanges(`Intro.\n\n${code}\n\nSuite du cours.\n`)).toEqual([[3, 2 + length]]);
  });

  test("a block that does not parse is left alone, and told", () => {
    const text = "Intro.\n\ntry:\n    f(1)\n\nSuite.\n";
    expect(lineRanges(text)).toEqual([]);
    expect(findPlainSnippets(text, isPython).doubtful).toEqual([text.indexOf("try")]);
  });

  test("prose right below code ends it", () => {
    expect(lineRanges("import asyncio\nVoici la suite :\n")).toEqual([[1, 1]]);
    expect(lineRanges("asyncio.run(main())\nFin\n")).toEqual([[1, 1]]);
  });
});
