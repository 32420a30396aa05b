/** Whether the text read so far ends inside brackets, a triple-quoted string or a continued line. */
export interface OpenState {
  readonly depth: number;
  /** The quotes that close the open triple-quoted string, or `""`. */
  readonly quotes: string;
  readonly continued: boolean;
}

export const closed: OpenState = { depth: 0, quotes: "", continued: false };

/** Tells whether the next line continues the statement. */
export function isOpen(state: OpenState): boolean {
  return state.depth > 0 || state.quotes !== "" || state.continued;
}

/** Reads one line, with strings and comments skipped, as CPython's tokenizer would. */
export function afterLine(text: string, before: OpenState): OpenState {
  let { depth, quotes } = before;
  let position = 0;
  while (position < text.length) {
    const rest = text.slice(position);
    if (quotes !== "") {
      if (rest.startsWith("\\")) position += 2;
      else if (rest.startsWith(quotes)) {
        position += quotes.length;
        quotes = "";
      } else position += 1;
      continue;
    }
    const character = text[position];
    if (character === "#") break;
    const triple = /^(?:"""|''')/u.exec(rest);
    if (triple !== null) {
      quotes = triple[0];
      position += 3;
    } else if (character === '"' || character === "'") {
      position += stringLength(rest);
    } else {
      if ("([{".includes(character)) depth += 1;
      if (")]}".includes(character)) depth = Math.max(0, depth - 1);
      position += 1;
    }
  }
  return { depth, quotes, continued: quotes === "" && /(?:^|[^\\])\\$/u.test(text) };
}

/** The length of the string literal at the beginning; to the end of the line when unterminated. */
function stringLength(text: string): number {
  const quote = text[0];
  for (let position = 1; position < text.length; position += 1) {
    if (text[position] === "\\") position += 1;
    else if (text[position] === quote) return position + 1;
  }
  return text.length;
}
