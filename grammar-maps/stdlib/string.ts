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
    Formatter: {
      name: "string.Formatter",
      ts: "string.Formatter",
      value: "string.Formatter",
      inheritable: true,
      construct: { signature: "() -> string.Formatter", emit: "new string.Formatter()" },
      methods: {
        format: {
          signature: "(format_string: str, /, *args: object, **kwargs: object) -> str",
          emit: "$self.format($format_string, [...$args], $kwargs)",
        },
        vformat: {
          signature: "(format_string: str, args: object, kwargs: object) -> str",
          emit: "$self.vformat($format_string, $args, $kwargs)",
        },
        parse: {
          signature:
            "(format_string: str) -> Iterator[tuple[str, str | None, str | None, str | None]]",
          emit: "$self.parse($format_string)",
        },
        get_field: {
          signature: "(field_name: str, args: object, kwargs: object) -> object",
          emit: "$self.get_field($field_name, $args, $kwargs)",
        },
        get_value: {
          signature: "(key: int | str, args: object, kwargs: object) -> object",
          emit: "$self.get_value($key, $args, $kwargs)",
        },
        check_unused_args: {
          signature: "(used_args: object, args: object, kwargs: object) -> None",
          emit: "$self.check_unused_args($used_args, $args, $kwargs)",
        },
        format_field: {
          signature: "(value: object, format_spec: str) -> str",
          emit: "$self.format_field($value, $format_spec)",
        },
        convert_field: {
          signature: "(value: object, conversion: str | None) -> object",
          emit: "$self.convert_field($value, $conversion)",
        },
      },
    },
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
