import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const skipped = new Set(["node_modules", "dist", ".git", ".cache"]);

function filesBelow(folder: string, extension: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const relative = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(relative, extension);
    return entry.name.endsWith(extension) ? [relative] : [];
  });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** Everything a module imports, types and dynamic imports included. */
function importsOf(file: string): string[] {
  const text = read(file).replace(/^\s*(?:\*|\/\/).*$/gmu, "");
  const found = text.matchAll(
    /^(?:import|export)\s[^;"'`]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gmu,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3]);
}

/** A relative import as a path from the root. */
function resolved(file: string, imported: string): string {
  return path.posix.join(path.posix.dirname(file), imported);
}

const sources = filesBelow("src", ".ts");
const maps = filesBelow("grammar-maps", ".ts");
const runtime = filesBelow("runtime", ".ts");

/** What each part of `src/` may import of the project, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ast: [],
  diagnostics: ["src/ast"],
  generated: ["src/ast", "grammar-maps"],
  "1-parse": ["src/ast", "src/diagnostics"],
  "2-analyze": ["src/ast", "src/diagnostics", "src/1-parse", "grammar-maps", "src/options.ts"],
  "3-lower": [
    "src/ast",
    "src/diagnostics",
    "src/generated",
    "src/1-parse",
    "src/2-analyze",
    "grammar-maps",
    "src/options.ts",
  ],
  "4-print": [
    "src/ast",
    "src/diagnostics",
    "src/1-parse",
    "src/2-analyze",
    "src/3-lower",
    "grammar-maps/facades.ts",
  ],
  "5-runtime": [
    "src/ast",
    "src/diagnostics",
    "src/generated",
    "src/1-parse",
    "src/2-analyze",
    "src/3-lower",
    "src/4-print",
    "grammar-maps",
  ],
  lesson: ["src/ast", "src/diagnostics", "src/options.ts"],
  check: ["src/diagnostics", "src/lesson", "src/options.ts"],
  cli: [
    "src/diagnostics",
    "src/lesson",
    "src/check",
    "src/options.ts",
    "src/convert.ts",
    "src/1-parse/parser.ts",
  ],
};

describe("imports", () => {
  test("each phase imports only what stands before it", () => {
    const wrong = sources.flatMap((file) => {
      const part = file.split("/")[1];
      if (!(part in allowed)) return [];
      const own = [`src/${part}`, ...allowed[part]];
      return importsOf(file)
        .filter((imported) => imported.startsWith("."))
        .map((imported) => resolved(file, imported))
        .filter(
          (target) => !own.some((start) => target === start || target.startsWith(`${start}/`)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test("the parts of src/ are known to this test", () => {
    const parts = sources
      .filter((file) => file.split("/").length > 2)
      .map((file) => file.split("/")[1]);
    expect([...new Set(parts)].filter((part) => !(part in allowed))).toEqual([]);
  });

  test("the runtime imports nothing of the compiler, and what it emits with `.js`", () => {
    const wrong = runtime.flatMap((file) =>
      importsOf(file)
        .filter((imported) =>
          imported.startsWith(".")
            ? !resolved(file, imported).startsWith("runtime/") || !imported.endsWith(".js")
            : !imported.startsWith("node:"),
        )
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test("grammar-maps import no phase", () => {
    const wrong = maps.flatMap((file) =>
      importsOf(file)
        .filter((imported) => /^src\/\d/u.test(resolved(file, imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test("only cli/ and check/ do I/O; the parser reads its grammar", () => {
    const wrong = sources
      // The generated files hold the runtime's text, which may well print.
      .filter(
        (file) =>
          !/^src\/(?:cli|check|generated)\//u.test(file) && file !== "src/1-parse/parser.ts",
      )
      .filter(
        (file) =>
          importsOf(file).some((imported) => imported.startsWith("node:")) ||
          /\b(?:process\.(?:env|stdout|stderr|exit)|console\.\w+\()/u.test(codeOf(file)),
      );
    expect(wrong).toEqual([]);
  });

  test("only parser.ts knows tree-sitter", () => {
    const importing = sources.filter((file) =>
      importsOf(file).some((imported) => imported.includes("tree-sitter")),
    );
    expect(importing.filter((file) => file !== "src/1-parse/parser.ts")).toEqual([]);
  });
});

/** The code of a file without comments and texts, which may speak of anything. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "")
    .replace(/`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"/gu, '""');
}

/** Files that may be longer than 300 lines; each says why in its head comment. */
const longFiles: readonly string[] = [
  // The two trees are read as a whole: one declaration a node kind.
  "src/ast/python.ts",
  "src/ast/typescript.ts",
  // One walk that says for every node kind what it binds.
  "src/2-analyze/scopes.ts",
];

describe("files", () => {
  test("none is longer than 300 lines", () => {
    const long = [...sources, ...maps, ...runtime]
      .filter((file) => !file.startsWith("src/generated/") && !longFiles.includes(file))
      .map((file) => ({ file, lines: read(file).split("\n").length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => `${file}: ${lines} lines`);
    expect(long).toEqual([]);
  });

  test("the exceptions are still needed", () => {
    const needless = longFiles.filter(
      (file) => !existsSync(path.join(root, file)) || read(file).split("\n").length <= 301,
    );
    expect(needless).toEqual([]);
  });

  test("nothing is left to do", () => {
    const unfinished = [...sources, ...maps, ...runtime].filter((file) =>
      /\b(?:TODO|FIXME|XXX)\b|@ts-ignore/u.test(read(file)),
    );
    expect(unfinished).toEqual([]);
  });
});

describe("documents", () => {
  const documents = ["README.md", ...filesBelow("docs", ".md")].filter((file) =>
    existsSync(path.join(root, file)),
  );

  test.each(documents)("the paths that %s names exist", (file) => {
    const text = read(file).replace(/```[\s\S]*?```/gu, "");
    const quoted = [
      ...text.matchAll(
        /`((?:src|docs|test|samples|runtime|grammar-maps|scripts|\.ci)\/[^`\s*…<>{}]*)`/gu,
      ),
    ];
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/gu)];
    const missing = [
      ...quoted.map(([, target]) => target),
      ...linked.map(([, target]) => path.posix.join(path.posix.dirname(file), target)),
    ].filter((target) => !existsSync(path.join(root, target)));
    expect(missing).toEqual([]);
  });
});

test("package-lock.json records no addresses", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved":\s*"https?:/u);
});
