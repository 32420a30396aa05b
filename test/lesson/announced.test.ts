import { beforeAll, expect, test } from "vitest";
import { loadConverter } from "../../src/cli/load-converter.ts";
import { announcedModule, withoutAnnouncedImports } from "../../src/lesson/announced.ts";
import type { Converter, SessionResult } from "../../src/options.ts";

let converter: Converter;
beforeAll(async () => {
  converter = await loadConverter();
});

/** Converts snippets one after the other, as those of one document. */
function session(...sources: readonly string[]): SessionResult {
  let start = 0;
  const snippets = sources.map((source, index) => {
    const snippet = { source, start, name: `snippet-0${index + 1}` };
    start += source.length + 2;
    return snippet;
  });
  return converter.convertSession(snippets, { file: "lesson.md" });
}

const models = "# models.py\nclass User:\n    pass\n";

test("the first line announces a file", () => {
  expect(announcedModule(models)).toBe("models");
  expect(announcedModule("# shop/models.py: the classes\n")).toBe("shop.models");
  expect(announcedModule("# run models.py first\n")).toBeUndefined();
});

test("an import from an announced snippet is the session's own name", () => {
  const { modules, diagnostics } = session(models, "from models import User\n\nuser = User()\n");
  expect(diagnostics).toEqual([]);
  expect(modules[1].text).toContain('import { User } from "./snippet-01.js";');
});

test.for([
  "from models import User as Person\n",
  "import models\n",
  "from models import Nobody\n",
  "from others import User\n",
])("refused: %s", (source) => {
  expect(session(models, source).diagnostics.map(({ code }) => code)).toContain("A2T2002");
});

test("a name that was defined anew is not the file's", () => {
  const { diagnostics } = session(models, "User = 1\n", "from models import User\n");
  expect(diagnostics.map(({ code }) => code)).toContain("A2T2002");
});

test("Python gets the snippets without these imports", () => {
  const source = "from models import (\n    User,\n)\nfrom os import path\n";
  expect(withoutAnnouncedImports(source, [models])).toBe("pass\nfrom os import path\n");
});
