import { defineModule, type ClassEntry, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const exception = (
  name: string,
  base: string,
  attributes: readonly string[] = [],
  { runtime = name, parameters }: { runtime?: string; parameters?: readonly string[] } = {},
): ClassEntry => ({
  ...exceptionClass({
    name: `configparser.${name}`,
    base,
    ...(parameters && {
      signature: `(${parameters.join(", ")}) -> configparser.${name}`,
    }),
    emit: `new ${runtime}(${parameters ? parameters.map((one) => `$${one.split(":")[0]}`).join(", ") : "...$args"})`,
    attributes: Object.fromEntries(
      attributes.map((one) => [one, { type: "str", emit: `$self.${one}` }]),
    ),
  }),
  ts: runtime,
  value: runtime,
});

const place = ["option: str", "section: str"];
const error = "configparser.Error";
const interpolationError = "configparser.InterpolationError";
const options = "raw: bool = False, vars: dict[str, object] | None = None";

/** `config.getint(section, option, fallback=0)`: what is found has one type, the fallback its own. */
const lookup = (name: string, type: string): Entry => ({
  signature: [
    `(section: str, option: str, *, ${options}) -> ${type}`,
    `(section: str, option: str, *, ${options}, fallback: U) -> ${type} | U`,
  ],
  emit: looked(name, `$self.${name}($section, $option, { raw: $raw, vars: $vars`),
});

/** `section.getint(option, 0)` */
const ownLookup = (name: string, type: string): Entry => ({
  signature: [
    `(option: str, *, ${options}) -> ${type} | None`,
    `(option: str, fallback: U, *, ${options}) -> ${type} | U`,
  ],
  emit:
    name === "getfloat"
      ? [
          ...["absent", "float", "none"].map((kind) => ({
            when: { fallback: kind as "absent" },
            ts: "$self.getfloat($option, $fallback, { raw: $raw, vars: $vars })",
          })),
          {
            ts: "$self.getfloat($option, $fallback, { raw: $raw, vars: $vars, describes: true })",
          },
        ]
      : `$self.${name}($option, $fallback, { raw: $raw, vars: $vars })`,
});

function looked(name: string, call: string): Entry["emit"] {
  const plain = `${call}, fallback: $fallback })`;
  if (name !== "getfloat") return plain;
  return [
    ...["absent", "float", "none"].map((kind) => ({
      when: { fallback: kind as "absent" },
      ts: plain,
    })),
    { ts: `${call}, fallback: $fallback, describes: true })` },
  ];
}

/** https://docs.python.org/3/library/configparser.html */
export const configparser = defineModule({
  module: "configparser",
  classes: {
    Error: exception("Error", "Exception", [], { runtime: "ConfigError" }),
    NoSectionError: exception("NoSectionError", error, ["section"], {
      parameters: ["section: str"],
    }),
    NoOptionError: exception("NoOptionError", error, ["section", "option"]),
    DuplicateSectionError: exception("DuplicateSectionError", error, ["section"]),
    DuplicateOptionError: exception("DuplicateOptionError", error, ["section", "option"]),
    InterpolationError: exception("InterpolationError", error, ["section", "option"], {
      parameters: [...place, "msg: str"],
    }),
    InterpolationMissingOptionError: exception(
      "InterpolationMissingOptionError",
      interpolationError,
      [],
      { parameters: [...place, "rawval: str", "reference: str"] },
    ),
    InterpolationSyntaxError: exception("InterpolationSyntaxError", interpolationError, [], {
      parameters: [...place, "msg: str"],
    }),
    InterpolationDepthError: exception("InterpolationDepthError", interpolationError, [], {
      parameters: [...place, "rawval: str"],
    }),
    ParsingError: exception("ParsingError", error),
    MissingSectionHeaderError: exception(
      "MissingSectionHeaderError",
      "configparser.ParsingError",
      [],
      { parameters: ["filename: str", "lineno: int", "line: str"] },
    ),
    Interpolation: {
      name: "configparser.Interpolation",
      ts: "Interpolation",
      value: "Interpolation",
      construct: { signature: "() -> configparser.Interpolation", emit: "new Interpolation()" },
    },
    BasicInterpolation: {
      name: "configparser.BasicInterpolation",
      bases: ["configparser.Interpolation"],
      ts: "BasicInterpolation",
      value: "BasicInterpolation",
      construct: {
        signature: "() -> configparser.BasicInterpolation",
        emit: "new BasicInterpolation()",
      },
    },
    ExtendedInterpolation: {
      name: "configparser.ExtendedInterpolation",
      bases: ["configparser.Interpolation"],
      ts: "ExtendedInterpolation",
      value: "ExtendedInterpolation",
      construct: {
        signature: "() -> configparser.ExtendedInterpolation",
        emit: "new ExtendedInterpolation()",
      },
    },
    SectionProxy: {
      name: "configparser.SectionProxy",
      ts: "SectionProxy",
      value: "SectionProxy",
      methods: {
        get: ownLookup("get", "str"),
        getint: ownLookup("getint", "int"),
        getfloat: ownLookup("getfloat", "float"),
        getboolean: ownLookup("getboolean", "bool"),
        keys: { signature: "() -> collections.abc.KeysView[str]", emit: "$self.keys()" },
        values: { signature: "() -> collections.abc.ValuesView[str]", emit: "$self.values()" },
        items: { signature: "() -> collections.abc.ItemsView[str, str]", emit: "$self.items()" },
        pop: {
          signature: ["(key: str) -> str", "(key: str, default: U) -> str | U"],
          emit: "$self.pop($key, $default)",
        },
        setdefault: {
          signature: "(key: str, default: str) -> str",
          emit: "$self.setdefault($key, $default)",
        },
        update: {
          signature: ["(other: object, /, **kwargs: str) -> None", "(**kwargs: str) -> None"],
          emit: "$self.update($other, $kwargs)",
        },
        clear: { signature: "() -> None", emit: "$self.clear()" },
        __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "$self.__len__()" },
        __contains__: { signature: "(key: str) -> bool", emit: "$self.__contains__($key)" },
        __getitem__: { signature: "(key: str) -> str", emit: "$self.__getitem__($key)" },
        __setitem__: {
          signature: "(key: str, value: str) -> None",
          emit: "$self.__setitem__($key, $value)",
        },
        __delitem__: { signature: "(key: str) -> None", emit: "$self.__delitem__($key)" },
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        parser: { type: "configparser.ConfigParser", emit: "$self.parser" },
      },
    },
    ConfigParser: {
      name: "configparser.ConfigParser",
      ts: "ConfigParser",
      value: "ConfigParser",
      construct: {
        signature:
          "(defaults: object = None, *, delimiters: Iterable[str] = (), comment_prefixes: Iterable[str] | None = None, inline_comment_prefixes: Iterable[str] | None = None, strict: bool = True, empty_lines_in_values: bool = True, default_section: str = 'DEFAULT', interpolation: configparser.Interpolation | None = None) -> configparser.ConfigParser",
        emit: "new ConfigParser($defaults, { interpolation: $interpolation, delimiters: $delimiters, commentPrefixes: $comment_prefixes, inlineCommentPrefixes: $inline_comment_prefixes, strict: $strict, emptyLinesInValues: $empty_lines_in_values, defaultSection: $default_section })",
      },
      methods: {
        read_string: {
          signature: "(string: str, source: str = '<string>') -> None",
          emit: "$self.read_string($string, $source)",
        },
        read_file: {
          signature: "(f: raw, source: str | None = None) -> None",
          emit: "$self.read_file($f, $source)",
        },
        read: {
          signature: "(filenames: object, encoding: str = 'utf-8') -> list[str]",
          emit: "$self.read($filenames, $encoding)",
        },
        read_dict: {
          signature: "(dictionary: object, source: str = '<dict>') -> None",
          emit: "$self.read_dict($dictionary, $source)",
        },
        sections: { signature: "() -> list[str]", emit: "$self.sections()" },
        defaults: { signature: "() -> dict[str, str]", emit: "$self.defaults()" },
        add_section: { signature: "(section: str) -> None", emit: "$self.add_section($section)" },
        has_section: { signature: "(section: str) -> bool", emit: "$self.has_section($section)" },
        options: { signature: "(section: str) -> list[str]", emit: "$self.options($section)" },
        has_option: {
          signature: "(section: str, option: str) -> bool",
          emit: "$self.has_option($section, $option)",
        },
        get: lookup("get", "str"),
        getint: lookup("getint", "int"),
        getfloat: lookup("getfloat", "float"),
        getboolean: lookup("getboolean", "bool"),
        items: {
          signature: [
            "() -> collections.abc.ItemsView[str, configparser.SectionProxy]",
            "(section: str, raw: bool = False, vars: dict[str, object] | None = None) -> list[tuple[str, str]]",
          ],
          emit: [
            { when: { section: "given" }, ts: "$self.optionItems($section, $raw, $vars)" },
            { ts: "$self.items()" },
          ],
        },
        keys: { signature: "() -> collections.abc.KeysView[str]", emit: "$self.keys()" },
        values: {
          signature: "() -> collections.abc.ValuesView[configparser.SectionProxy]",
          emit: "$self.values()",
        },
        set: {
          signature: "(section: str, option: str, value: object) -> None",
          emit: "$self.set($section, $option, $value)",
        },
        remove_option: {
          signature: "(section: str, option: str) -> bool",
          emit: "$self.remove_option($section, $option)",
        },
        remove_section: {
          signature: "(section: str) -> bool",
          emit: "$self.remove_section($section)",
        },
        write: {
          signature: "(fp: raw, space_around_delimiters: bool = True) -> None",
          emit: "$self.write($fp, $space_around_delimiters)",
        },
        __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "$self.__len__()" },
        __contains__: { signature: "(key: str) -> bool", emit: "$self.__contains__($key)" },
        __getitem__: {
          signature: "(key: str) -> configparser.SectionProxy",
          emit: "$self.__getitem__($key)",
        },
        __setitem__: {
          signature: "(key: str, value: object) -> None",
          emit: "$self.__setitem__($key, $value)",
        },
        __delitem__: { signature: "(key: str) -> None", emit: "$self.__delitem__($key)" },
      },
      attributes: {
        optionxform: { type: "object", emit: "$self.optionxform" },
        default_section: { type: "str", emit: "$self.defaultSection" },
      },
    },
  },
  constants: {
    DEFAULTSECT: { type: "str", emit: '"DEFAULT"' },
    MAX_INTERPOLATION_DEPTH: { type: "natural", emit: "10" },
  },
});
