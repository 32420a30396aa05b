/**
 * A docstring without the indentation of its source, as `inspect.cleandoc` gives it.
 * See https://docs.python.org/3/library/inspect.html#inspect.cleandoc.
 */
export function cleanDocstring(text: string): string {
  const lines = expandTabs(text).split("\n");
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const margin = indents.length === 0 ? 0 : Math.min(...indents);
  const cleaned = lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(margin)));
  while (cleaned.length > 0 && cleaned[cleaned.length - 1] === "") cleaned.pop();
  while (cleaned.length > 0 && cleaned[0] === "") cleaned.shift();
  return cleaned.join("\n");
}

/** Tabs to the next multiple of eight columns, as `str.expandtabs`. */
function expandTabs(text: string): string {
  if (!text.includes("\t")) return text;
  let column = 0;
  let expanded = "";
  for (const character of text) {
    if (character === "\t") {
      const width = 8 - (column % 8);
      expanded += " ".repeat(width);
      column += width;
    } else {
      expanded += character;
      column = character === "\n" || character === "\r" ? 0 : column + 1;
    }
  }
  return expanded;
}
