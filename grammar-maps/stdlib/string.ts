import { defineModule, type Entry } from "../define.ts";

/** `template.substitute(mapping, name=value)` */
const filled = (name: string): Entry => ({
  signature: ["(mapping: object, /, **kwds: object) -> str", "(**kwds: object) -> str"],
  emit: [
    { when: { mapping: "given" }, ts: `$self.${name}($mapping, $kwds)` },
    { ts: `$self.${name}({}, $kwds)` },
  ],
});

/** https://docs.python.org/3/library/string.html */
export const string = defineModule({
  module: "string",
  functions: {
    capwords: {
      signature: "(s: str, sep: str | None = None) -> str",
      emit: "string.capwords($s, $sep)",
    },
  },
  classes: {
    Template: {
      name: "string.Template",
      ts: "string.Template",
      value: "string.Template",
      construct: {
        signature: "(template: str) -> string.Template",
        emit: "new string.Template($template)",
      },
      methods: {
        substitute: filled("substitute"),
        safe_substitute: filled("safe_substitute"),
        get_identifiers: { signature: "() -> list[str]", emit: "$self.get_identifiers()" },
        is_valid: { signature: "() -> bool", emit: "$self.is_valid()" },
      },
      attributes: { template: { type: "str", emit: "$self.template" } },
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
