/** https://docs.python.org/3/library/string.html#string.capwords */
export function capwords(text: string, separator: string | null = null): string {
  const words = separator === null ? text.trim().split(/\s+/u) : text.split(separator);
  const capitalized = words.map((word) => {
    const [first = "", ...rest] = word;
    return first.toUpperCase() + rest.join("").toLowerCase();
  });
  return capitalized.join(separator ?? " ");
}
