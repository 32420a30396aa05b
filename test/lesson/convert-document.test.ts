import { expect, test } from "vitest";
import { convertDocument } from "../../src/lesson/convert-document.ts";
import type { DocumentFormat } from "../../src/lesson/document-format.ts";
import { stubConverter } from "../cli/stub-converter.ts";

function convert(text: string, format: DocumentFormat): ReturnType<typeof convertDocument> {
  return convertDocument(text, format, stubConverter, { file: "lesson" });
}

test("plain text keeps prose, layout and line ends", () => {
  const text = 'Leçon 1\r\n\r\n# un\r\nprint("a")\r\n \r\nprint("b")\r\n\r\nC’est tout.';
  expect(convert(text, "text").text).toBe(
    'Leçon 1\r\n\r\n// un\r\nconsole.log("a");\r\n \r\nconsole.log("b");\r\n\r\nC’est tout.',
  );
});

test("an indented snippet stays indented", () => {
  const text = 'Voyez :\n\n    print("a")\n    print("b")\n\nFin.\n';
  expect(convert(text, "text").text).toBe(
    'Voyez :\n\n    console.log("a");\n    console.log("b");\n\nFin.\n',
  );
});

test("a fence changes its language, in lists and quotes too", () => {
  const text =
    '# T\n\n```python\nprint("a")\n```\n\n- item\n\n  ```py\n  print("b")\n\n  print("c")\n  ```\n\n> ```python\n> print("d")\n>\n> print("e")\n> ```\n\n```js\nprint("x")\n```\n';
  expect(convert(text, "markdown").text).toBe(
    '# T\n\n```ts\nconsole.log("a");\n```\n\n- item\n\n  ```ts\n  console.log("b");\n\n  console.log("c");\n  ```\n\n> ```ts\n> console.log("d");\n>\n> console.log("e");\n> ```\n\n```js\nprint("x")\n```\n',
  );
});

test("a comment skips the next block", () => {
  const text =
    '<!-- asyncio2ts: skip -->\n\n```python\nprint("a")\n```\n\n```python\nprint("b")\n```\n';
  expect(convert(text, "markdown").text).toBe(
    text.replace('python\nprint("b")', 'ts\nconsole.log("b");'),
  );
});

test("prompts go, their output stays as comments", () => {
  const text = '```pycon\n>>> print("a")\na\n>>> if x:\n...     print("b")\n```\n';
  expect(convert(text, "markdown").text).toBe(
    '```ts\nconsole.log("a");\n// a\nif x:\n    console.log("b");\n```\n',
  );
  expect(convert('Essai :\n\n>>> print("a")\na\n\nFin\n', "text").text).toBe(
    'Essai :\n\nconsole.log("a");\n// a\n\nFin\n',
  );
});

test("modules are written beside the document, with what they need", () => {
  const { files, snippets } = convert('```python\nprint("a")\n```\n', "markdown");
  expect(files.map(({ path }) => path)).toEqual([
    "snippets/snippet-01.ts",
    "snippets/runtime/asyncio.ts",
  ]);
  expect(snippets.map(({ name }) => name)).toEqual(["snippet-01"]);
});

test("a refused snippet leaves the document alone and points into it", () => {
  const text = '```python\nprint("a")\n```\n\n> ```python\n> x = 1\n> refuse()\n> ```\n';
  const result = convert(text, "markdown");
  expect(result.text).toBe(text);
  expect(result.files).toEqual([]);
  const [{ span }] = result.diagnostics;
  expect(text.slice(span.start, span.end)).toBe("refuse");
});

test("an ellipsis character is a body", () => {
  const [snippet] = convert("Voici :\n\ndef f(): …\n\nOK ?\n", "text").snippets;
  expect(snippet.source).toBe("def f(): ...\n");
});
