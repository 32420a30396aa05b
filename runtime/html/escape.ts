/** https://docs.python.org/3/library/html.html#html.escape */
export function escape(text: string, quote: boolean = true): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return quote ? escaped.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : escaped;
}
