import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { bundle } from "../../src/check/bundle.ts";
import { inputPrograms } from "../../src/cli/input-programs.ts";
import { runConvert } from "../../src/cli/convert-command.ts";
import { readInputs } from "../../src/cli/inputs.ts";
import { loadConverter } from "../../src/cli/load-converter.ts";
import type { Converter, ConvertResult } from "../../src/options.ts";
import { useFolder } from "./run-cli.ts";

/** Folders with programs of several files, converted by the real converter. */
const folder = useFolder();
let converter: Converter;
beforeAll(async () => {
  converter = await loadConverter();
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = folder.path("in", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const settings = {
  format: "text",
  quiet: true,
  check: false,
  diff: false,
  force: false,
  options: {},
} as const;

const convertFolder = (): Promise<number> =>
  runConvert([folder.path("in")], { ...settings, outDir: folder.path("out") }, converter);

const written = (): string[] =>
  readdirSync(folder.path("out"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/(?:^|[/\\])runtime[/\\]/u.test(file))
    .toSorted();

const read = (...parts: string[]): string => readFileSync(folder.path("out", ...parts), "utf8");

/** Converts a program that is given as a map of its files. */
const convertFiles = (files: Readonly<Record<string, string>>, main = "main.py"): ConvertResult =>
  converter.convert(files[main], { file: main, read: (name) => files[name] });

test("a folder with several programs and modules that they share", async () => {
  write({
    "first.py": "from helpers import double\n\nprint(double(2))\n",
    "second.py": 'from helpers import double\n\nprint(double("ab"))\n',
    "alone.py": 'print("alone")\n',
    "helpers.py": "def double(value):\n    return value + value\n",
  });
  expect(await convertFolder()).toBe(0);
  expect(written()).toEqual(["alone.ts", "first.ts", "helpers.ts", "second.ts"]);
  // Both programs decide the parameter's type.
  expect(read("helpers.ts")).toContain("double(value: number | string)");
  expect(read("first.ts")).toContain('import { double } from "./helpers.js";');
  expect(read("alone.ts")).toBe('console.log("alone");\n');
});

test("packages keep their layout, and share one runtime", async () => {
  write({
    "shop/__init__.py": "from .cart import Cart\n",
    "shop/__main__.py": "from . import Cart\n\nprint(Cart().items)\n",
    "shop/cart.py": "class Cart:\n    def __init__(self):\n        self.items = {(1, 2): 3}\n",
  });
  expect(await convertFolder()).toBe(0);
  expect(written()).toEqual(["shop/__main__.ts", "shop/cart.ts", "shop/index.ts"]);
  expect(read("shop", "__main__.ts")).toContain('from "../runtime/builtins.js"');
  expect(read("shop", "__main__.ts")).toContain('import { Cart } from "./index.js";');
  expect(read("shop", "index.ts")).toBe('export { Cart } from "./cart.js";\n');
});

test("a package that nothing runs is converted as modules", async () => {
  write({
    "tools/__init__.py": "from .texts import shout\n",
    "tools/texts.py": "def shout(text: str) -> str:\n    return text.upper()\n",
  });
  expect(await convertFolder()).toBe(0);
  expect(written()).toEqual(["tools/index.ts", "tools/texts.ts"]);
  expect(read("tools", "texts.ts")).toContain("export function shout(text: string): string");
});

test("one program takes the modules beside it along", async () => {
  write({ "main.py": "import config\n\nprint(config.NAME)\n", "config.py": 'NAME = "x"\n' });
  const target = { ...settings, outDir: folder.path("out") };
  expect(await runConvert([folder.path("in", "main.py")], target, converter)).toBe(0);
  expect(written()).toEqual(["config.ts", "main.ts"]);
});

test("programs are told from modules", async () => {
  write({
    "a.py": "import b\n",
    "b.py": "import a\n",
    "c.py": "import b\n",
    "deep/main.py": "import util\n",
    "deep/util.py": "X = 1\n",
  });
  const found = inputPrograms(await readInputs([folder.path("in")]), converter);
  const names = found.map(({ input, others }) => [input, ...others].map((one) => one.relative));
  expect(names).toEqual([["c.py"], ["deep/main.py"]]);
});

test("a module's problem is told in its own file", () => {
  const { diagnostics, files } = convertFiles({
    "main.py": "import broken\n",
    "broken.py": "x = 1\nclass A(:\n    pass\n",
  });
  expect(files).toEqual([]);
  expect(diagnostics[0]).toMatchObject({ file: "broken.py", severity: "error" });
  expect(diagnostics[0].span.start).toBeGreaterThan(5);
});

test.for([
  ["missing-module", "A2T2050", "from shop.nothing import x\n"],
  ["missing-import", "A2T2051", "from shop import nothing\n"],
  ["module-attribute", "A2T2052", "import shop\nprint(shop.nothing)\n"],
  ["module-value", "A2T2053", "import shop\nparts = [shop]\n"],
  ["foreign-target", "A2T2057", "import shop\nfor shop.price in [1, 2]:\n    pass\n"],
  ["foreign-target", "A2T2057", "import shop\ndel shop.price\n"],
  ["foreign-target", "A2T2057", "import shop\nshop.nothing = 1\n"],
  ["circular-import", "A2T2054", "import left\n"],
  ["imports-program", "A2T2055", "import again\n"],
  ["late-definition", "A2T2056", "def main():\n    import register\n\n\nmain()\n"],
] as const)("%s", ([, code, source]) => {
  const { diagnostics } = convertFiles({
    "main.py": source,
    "shop/__init__.py": "price = 1\n",
    "left.py": "from right import b\n\na = 1\n",
    "right.py": "from left import a\n\nb = 2\n",
    "again.py": "from main import x\n",
    "register.py":
      "table = []\n\n\ndef add(f):\n    table.append(f)\n    return f\n\n\n@add\ndef work():\n    pass\n",
  });
  expect(diagnostics[0].code).toBe(code);
});

/** Bundlers hide what reads a name before its module has run: each file is run as it is. */
test("the emitted modules run without a bundler", async () => {
  const result = convertFiles({
    "main.py": "import shapes\n\nprint(shapes.make().area())\n",
    "shapes.py":
      "class Shape:\n    def area(self):\n        return 0\n\n\ndef make():\n    from circles import Circle\n    return Circle()\n",
    "circles.py":
      "from shapes import Shape\n\n\nclass Circle(Shape):\n    def area(self):\n        return 3\n",
  });
  const { transform } = await import("esbuild");
  for (const { path: name, text } of result.files) {
    const file = folder.path("run", name.replace(/\.ts$/u, ".js"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, (await transform(text, { loader: "ts" })).code);
  }
  writeFileSync(folder.path("run", "package.json"), '{ "type": "module" }');
  const { execute } = await import("../../src/check/execute.ts");
  const ended = await execute(process.execPath, [folder.path("run", "main.js")], {
    folder: folder.path("run"),
    timeLimit: 20_000,
  });
  expect(ended).toMatchObject({ stdout: "3\n", stderr: "", status: 0 });
  expect(await bundle(result.files)).toContain("Circle");
});
