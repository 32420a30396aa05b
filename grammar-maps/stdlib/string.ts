import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/string.html */
export const string = defineModule({
  module: "string",
  functions: {
    capwords: {
      signature: "(s: str, sep: str | None = None) -> str",
      emit: "string.capwords($s, $sep)",
    },
  },
  constants: {
    ascii_letters: { type: "ascii", emit: "string.asciiLetters" },
    ascii_lowercase: { type: "ascii", emit: "string.asciiLowercase" },
    ascii_uppercase: { type: "ascii", emit: "string.asciiUppercase" },
    digits: { type: "ascii", emit: "string.digits" },
    hexdigits: { type: "ascii", emit: "string.hexdigits" },
    octdigits: { type: "ascii", emit: "string.octdigits" },
    punctuation: { type: "ascii", emit: "string.punctuation" },
    printable: { type: "ascii", emit: "string.printable" },
    whitespace: { type: "ascii", emit: "string.whitespace" },
  },
});
