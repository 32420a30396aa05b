/** Breaks text into lines of at most `width` characters, as Python's `textwrap` does. */
export function wrapText(text: string, width: number): string[] {
  const chunks = text
    .trim()
    .split(/(\s+)/)
    .flatMap((word) => (/^\s*$/.test(word) ? [word] : word.split(breaks)))
    .filter((chunk) => chunk !== "")
    .reverse();
  const lines: string[] = [];
  while (chunks.length > 0) {
    if (lines.length > 0 && /^\s/.test(chunks[chunks.length - 1])) chunks.pop();
    let line = "";
    while (chunks.length > 0 && line.length + chunks[chunks.length - 1].length <= width) {
      line += chunks.pop() as string;
    }
    const next = chunks[chunks.length - 1] as string | undefined;
    if (next !== undefined && next.length > width) line += tornPart(chunks, width - line.length);
    lines.push(line.trimEnd());
  }
  return lines;
}

/* After the hyphen of a compound word, and around dashes. */
const breaks =
  /(?<=[^\d\W]{2}-|[^\d\W]-\w-)(?=[^\d\W]-?[^\d\W])|(?<=[\w!"'&.,?])(?=-{2,}\w)|(?<=[\w!"'&.,?]-{2,})(?=\w)/;

/** A word longer than a line is torn, after a hyphen where there is one. */
function tornPart(chunks: string[], room: number): string {
  const space = Math.max(room, 1);
  const word = chunks.pop() as string;
  const hyphen = word.lastIndexOf("-", space - 1);
  const end = hyphen > 0 && /[^-]/.test(word.slice(0, hyphen)) ? hyphen + 1 : space;
  chunks.push(word.slice(end));
  return word.slice(0, end);
}
