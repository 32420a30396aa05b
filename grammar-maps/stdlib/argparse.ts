import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const addArgument: Entry = {
  signature:
    "(*name_or_flags: str, action: raw = 'store', nargs: int | str | None = None, const: object = None, default: object = None, type: raw = None, choices: Iterable[object] | None = None, required: bool = False, help: str | None = None, metavar: str | tuple[str, ...] | None = None, dest: str = '', version: str = '') -> argparse.Action",
  emit: "$self.addArgument(...$name_or_flags, { action: $action, nargs: $nargs, const: $const, default: $default, type: $type, choices: $choices, required: $required, help: $help, metavar: $metavar, dest: $dest, version: $version })",
};

const adding = {
  add_argument: addArgument,
  set_defaults: {
    signature: "(**kwargs: object) -> None",
    emit: "$self.setDefaults($kwargs)",
  },
  get_default: { signature: "(dest: str) -> object", emit: "$self.getDefault($dest)" },
} as const satisfies Readonly<Record<string, Entry>>;

const exclusive: Entry = {
  signature: "(*, required: bool = False) -> argparse._MutuallyExclusiveGroup",
  emit: "$self.addMutuallyExclusiveGroup({ required: $required })",
};

const parser =
  "usage: str | None = None, description: str | None = None, epilog: str | None = None, parents: Iterable[argparse.ArgumentParser] = [], formatter_class: raw = None, argument_default: object = None, conflict_handler: str = 'error', add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True";
const settings =
  "usage: $usage, description: $description, epilog: $epilog, parents: $parents, formatterClass: $formatter_class, argumentDefault: $argument_default, conflictHandler: $conflict_handler, addHelp: $add_help, allowAbbrev: $allow_abbrev, exitOnError: $exit_on_error";

const formatter = (name: string) => ({ name: `argparse.${name}`, ts: name, value: name });

/** https://docs.python.org/3/library/argparse.html */
export const argparse = defineModule({
  module: "argparse",
  classes: {
    ArgumentParser: {
      name: "argparse.ArgumentParser",
      ts: "ArgumentParser",
      value: "ArgumentParser",
      construct: {
        signature: `(prog: str | None = None, ${parser}) -> argparse.ArgumentParser`,
        emit: [
          // Python's usage names the script, which this is the translation of.
          { when: { prog: "absent" }, ts: `new ArgumentParser({ prog: $program, ${settings} })` },
          { ts: `new ArgumentParser({ prog: $prog, ${settings} })` },
        ],
      },
      methods: {
        ...adding,
        add_argument_group: {
          signature:
            "(title: str | None = None, description: str | None = None) -> argparse._ArgumentGroup",
          emit: "$self.addArgumentGroup($title, $description)",
        },
        add_mutually_exclusive_group: exclusive,
        add_subparsers: {
          signature:
            "(*, title: str = '', description: str | None = None, prog: str = '', dest: str = '', help: str | None = None, metavar: str | None = None, required: bool = False) -> argparse._SubParsersAction",
          emit: "$self.addSubparsers({ title: $title, description: $description, prog: $prog, dest: $dest, help: $help, metavar: $metavar, required: $required })",
        },
        parse_args: {
          signature:
            "(args: Iterable[str] | None = None, namespace: argparse.Namespace | None = None) -> argparse.Namespace",
          emit: "$self.parseArgs($args, $namespace)",
        },
        parse_known_args: {
          signature:
            "(args: Iterable[str] | None = None, namespace: argparse.Namespace | None = None) -> tuple[argparse.Namespace, list[str]]",
          emit: "$self.parseKnownArgs($args, $namespace)",
        },
        format_usage: { signature: "() -> str", emit: "$self.formatUsage()" },
        format_help: { signature: "() -> str", emit: "$self.formatHelp()" },
        print_usage: { signature: "(file: raw = None) -> None", emit: "$self.printUsage($file)" },
        print_help: { signature: "(file: raw = None) -> None", emit: "$self.printHelp($file)" },
        exit: {
          signature: "(status: int = 0, message: str | None = None) -> None",
          emit: "$self.exit($status, $message)",
        },
        error: { signature: "(message: str) -> None", emit: "$self.error($message)" },
      },
      attributes: {
        prog: { type: "str", emit: "$self.prog" },
        usage: { type: "str | None", emit: "$self.usage" },
        description: { type: "str | None", emit: "$self.description" },
        epilog: { type: "str | None", emit: "$self.epilog" },
      },
    },
    _ArgumentGroup: {
      name: "argparse._ArgumentGroup",
      ts: "ArgumentGroup",
      methods: { ...adding, add_mutually_exclusive_group: exclusive },
    },
    _MutuallyExclusiveGroup: {
      name: "argparse._MutuallyExclusiveGroup",
      ts: "MutuallyExclusiveGroup",
      methods: adding,
    },
    _SubParsersAction: {
      name: "argparse._SubParsersAction",
      ts: "SubParsersAction",
      methods: {
        add_parser: {
          signature: `(name: str, *, prog: str | None = None, help: str | None = None, aliases: Iterable[str] = [], ${parser}) -> argparse.ArgumentParser`,
          emit: `$self.addParser($name, { prog: $prog, help: $help, aliases: $aliases, ${settings} })`,
        },
      },
    },
    Action: {
      name: "argparse.Action",
      ts: "Action",
      value: "Action",
      inheritable: true,
      attributes: {
        dest: { type: "str", emit: "$self.dest" },
        required: { type: "bool", emit: "$self.required" },
        option_strings: { type: "list[str]", emit: "[...$self.optionStrings]" },
        nargs: { type: "object", emit: "$self.nargs" },
        const: { type: "object", emit: "$self.const" },
        default: { type: "object", emit: "$self.default" },
        choices: { type: "object", emit: "$self.choices" },
        metavar: { type: "object", emit: "$self.metavar" },
        help: { type: "str | None", emit: "$self.help" },
      },
    },
    Namespace: {
      name: "argparse.Namespace",
      ts: "Namespace",
      value: "Namespace",
      construct: {
        signature: "(**kwargs: object) -> argparse.Namespace",
        emit: "new Namespace($kwargs)",
      },
    },
    BooleanOptionalAction: {
      name: "argparse.BooleanOptionalAction",
      bases: ["argparse.Action"],
      ts: "BooleanOptionalAction",
      value: "BooleanOptionalAction",
    },
    HelpFormatter: formatter("HelpFormatter"),
    RawDescriptionHelpFormatter: formatter("RawDescriptionHelpFormatter"),
    RawTextHelpFormatter: formatter("RawTextHelpFormatter"),
    ArgumentDefaultsHelpFormatter: formatter("ArgumentDefaultsHelpFormatter"),
    MetavarTypeHelpFormatter: formatter("MetavarTypeHelpFormatter"),
    ArgumentError: {
      ...exceptionClass({
        name: "argparse.ArgumentError",
        base: "Exception",
        signature: "(argument: argparse.Action | None, message: str) -> argparse.ArgumentError",
        emit: "new ArgumentError($argument, $message)",
        attributes: {
          message: { type: "str", emit: "$self.text" },
          argument_name: { type: "str | None", emit: "$self.argumentName" },
        },
      }),
    },
    ArgumentTypeError: exceptionClass({
      name: "argparse.ArgumentTypeError",
      base: "Exception",
      emit: "new ArgumentTypeError(...$args)",
    }),
  },
  constants: {
    SUPPRESS: { type: "ascii", emit: "SUPPRESS" },
    REMAINDER: { type: "ascii", emit: "REMAINDER" },
    OPTIONAL: { type: "ascii", emit: "OPTIONAL" },
    ZERO_OR_MORE: { type: "ascii", emit: "ZERO_OR_MORE" },
    ONE_OR_MORE: { type: "ascii", emit: "ONE_OR_MORE" },
  },
});
