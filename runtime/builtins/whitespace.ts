/**
 * What `str.isspace` counts as white space, to stand in a character class. JavaScript's `\s` lacks the
 * separators U+001C to U+001F and U+0085, and has U+FEFF too many.
 */
export const spaces =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
