import { expect, test } from "vitest";
import { initParser } from "../../src/1-parse/parser.ts";
import { catalogue, findDefinition } from "../../src/diagnostics/catalogue.ts";
import { renderGitHub, renderJson, renderText } from "../../src/diagnostics/render.ts";

const parser = await initParser();

test("codes and names are unique, and every entry explains itself with Python", () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  for (const { code, explanation } of catalogue) {
    expect(code).toMatch(/^A2T[1-5]\d{3}$/);
    expect(explanation).toContain("```python\n");
  }
  expect(findDefinition("a2t1001")?.name).toBe("invalid-syntax");
  expect(findDefinition("task-not-kept")?.code).toBe("A2T4006");
});

test("a diagnostic as framed text", () => {
  const source = "x = 1\nif été\n    start()\n";
  const [diagnostic] = parser.parse(source, { file: "lesson.py" }).diagnostics;
  expect(renderText(diagnostic, source)).toBe(
    [
      "lesson.py:2:7: error A2T1007: expected ':'",
      "  1 | x = 1",
      "  2 | if été",
      "    |       ^",
    ].join("\n"),
  );
});

test("a hint, a tab and a wide character in the frame", () => {
  const source = "if a:\n\t日 = (1\n";
  const [diagnostic] = parser.parse(source, { file: "a.py" }).diagnostics;
  expect(renderText(diagnostic, source)).toBe(
    [
      "a.py:2:6: error A2T1002: '(' was never closed",
      "  1 | if a:",
      "  2 |     日 = (1",
      "    |          ^",
      "  hint: close every bracket with its own kind, in the reverse order of opening",
    ].join("\n"),
  );
  expect(renderText(diagnostic, source, { colours: true })).toContain("\u001b[31merror\u001b[0m");
});

test("a diagnostic as JSON and for GitHub", () => {
  const source = "x = 012\n";
  const [diagnostic] = parser.parse(source, { file: "a,b.py" }).diagnostics;
  expect(renderJson(diagnostic, source)).toMatchObject({
    code: "A2T1004",
    start: { offset: 4, line: 1, column: 5 },
    end: { offset: 7, line: 1, column: 8 },
  });
  expect(renderGitHub(diagnostic, source)).toMatch(
    /^::error file=a%2Cb\.py,line=1,endLine=1,col=5,endColumn=8,title=A2T1004::leading zeros/,
  );
});
