const escapes: Record<string, string> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
};

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A JSON string literal; characters outside ASCII as UTF-16 escapes where asked. */
export function jsonString(text: string, ascii: boolean): string {
  const pattern = ascii ? /["\\]|[^ -~]/g : /["\\]|(?![\x7f-\x9f])\p{Cc}/gu;
  return `"${text.replace(pattern, escaped)}"`;
}
