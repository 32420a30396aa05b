// Written by `npm run generate`: change what it is made of instead.
import type { ParsedTemplate, TemplateUse } from "../../grammar-maps/template.ts";
import type { TsType } from "../ast/typescript.ts";

/** Every expression template of the grammar-maps. */
export const templates: Readonly<Record<string, ParsedTemplate>> = {
  "0": { tree: { kind: "Number", value: 0 }, uses: [] },
  "1": { tree: { kind: "Number", value: 1 }, uses: [] },
  "2": { tree: { kind: "Number", value: 2 }, uses: [] },
  "9999": { tree: { kind: "Number", value: 9999 }, uses: [] },
  '"."': { tree: { kind: "String", value: "." }, uses: [] },
  '".."': { tree: { kind: "String", value: ".." }, uses: [] },
  '"/"': { tree: { kind: "String", value: "/" }, uses: [] },
  '"/bin:/usr/bin"': { tree: { kind: "String", value: "/bin:/usr/bin" }, uses: [] },
  '"/dev/null"': { tree: { kind: "String", value: "/dev/null" }, uses: [] },
  '":"': { tree: { kind: "String", value: ":" }, uses: [] },
  '"ROUND_05UP"': { tree: { kind: "String", value: "ROUND_05UP" }, uses: [] },
  '"ROUND_CEILING"': { tree: { kind: "String", value: "ROUND_CEILING" }, uses: [] },
  '"ROUND_DOWN"': { tree: { kind: "String", value: "ROUND_DOWN" }, uses: [] },
  '"ROUND_FLOOR"': { tree: { kind: "String", value: "ROUND_FLOOR" }, uses: [] },
  '"ROUND_HALF_DOWN"': { tree: { kind: "String", value: "ROUND_HALF_DOWN" }, uses: [] },
  '"ROUND_HALF_EVEN"': { tree: { kind: "String", value: "ROUND_HALF_EVEN" }, uses: [] },
  '"ROUND_HALF_UP"': { tree: { kind: "String", value: "ROUND_HALF_UP" }, uses: [] },
  '"ROUND_UP"': { tree: { kind: "String", value: "ROUND_UP" }, uses: [] },
  '"reserved for Microsoft compatibility"': {
    tree: { kind: "String", value: "reserved for Microsoft compatibility" },
    uses: [],
  },
  '"reserved for NCS compatibility"': {
    tree: { kind: "String", value: "reserved for NCS compatibility" },
    uses: [],
  },
  '"reserved for future definition"': {
    tree: { kind: "String", value: "reserved for future definition" },
    uses: [],
  },
  '"specified in RFC 4122"': { tree: { kind: "String", value: "specified in RFC 4122" }, uses: [] },
  $encoding: { tree: { kind: "Identifier", name: "$encoding" }, uses: [] },
  "$iterable.join($self)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$iterable" },
        property: "join",
      },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "$loop.createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$loop" },
        property: "createTask",
      },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [],
  },
  $number: { tree: { kind: "Identifier", name: "$number" }, uses: [] },
  $obj: { tree: { kind: "Identifier", name: "$obj" }, uses: [] },
  "$obj.length": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$obj" }, property: "length" },
    uses: [],
  },
  "$obj.size": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$obj" }, property: "size" },
    uses: [],
  },
  $self: { tree: { kind: "Identifier", name: "$self" }, uses: [] },
  "$self.Emax": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "Emax" },
    uses: [],
  },
  "$self.Emin": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "Emin" },
    uses: [],
  },
  "$self.__abs__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__abs__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__add__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__add__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__aenter__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__aenter__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__aexit__($exc_type, $exc, $tb)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__aexit__",
      },
      args: [
        { kind: "Identifier", name: "$exc_type" },
        { kind: "Identifier", name: "$exc" },
        { kind: "Identifier", name: "$tb" },
      ],
    },
    uses: [],
  },
  "$self.__await__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__await__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__cause__": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "__cause__" },
    uses: [],
  },
  "$self.__enter__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__enter__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__exit__($exc_type, $exc, $tb)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__exit__",
      },
      args: [
        { kind: "Identifier", name: "$exc_type" },
        { kind: "Identifier", name: "$exc" },
        { kind: "Identifier", name: "$tb" },
      ],
    },
    uses: [],
  },
  "$self.__exit__($type, $error, $traceback)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__exit__",
      },
      args: [
        { kind: "Identifier", name: "$type" },
        { kind: "Identifier", name: "$error" },
        { kind: "Identifier", name: "$traceback" },
      ],
    },
    uses: [],
  },
  "$self.__exit__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__exit__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__floordiv__($divisor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__floordiv__",
      },
      args: [{ kind: "Identifier", name: "$divisor" }],
    },
    uses: [],
  },
  "$self.__floordiv__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__floordiv__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__fspath__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__fspath__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__mod__($divisor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__mod__",
      },
      args: [{ kind: "Identifier", name: "$divisor" }],
    },
    uses: [],
  },
  "$self.__mod__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__mod__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__mul__($factor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__mul__",
      },
      args: [{ kind: "Identifier", name: "$factor" }],
    },
    uses: [],
  },
  "$self.__mul__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__mul__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__neg__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__neg__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__notes__": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "__notes__" },
    uses: [],
  },
  "$self.__pos__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__pos__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__pow__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__pow__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__radd__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__radd__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rfloordiv__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rfloordiv__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rmod__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rmod__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rmul__($factor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rmul__",
      },
      args: [{ kind: "Identifier", name: "$factor" }],
    },
    uses: [],
  },
  "$self.__rmul__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rmul__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rpow__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rpow__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rsub__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rsub__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__rtruediv__($key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rtruediv__",
      },
      args: [{ kind: "Identifier", name: "$key" }],
    },
    uses: [],
  },
  "$self.__rtruediv__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__rtruediv__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__sub__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__sub__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__truediv__($divisor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__truediv__",
      },
      args: [{ kind: "Identifier", name: "$divisor" }],
    },
    uses: [],
  },
  "$self.__truediv__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__truediv__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.abort()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "abort" },
      args: [],
    },
    uses: [],
  },
  "$self.absolute()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "absolute",
      },
      args: [],
    },
    uses: [],
  },
  "$self.aclose()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "aclose" },
      args: [],
    },
    uses: [],
  },
  "$self.acquire()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "acquire",
      },
      args: [],
    },
    uses: [],
  },
  "$self.add($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "add" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.addArgument(...$name_or_flags, { action: $action, nargs: $nargs, const: $const, default: $default, type: $type, choices: $choices, required: $required, help: $help, metavar: $metavar, dest: $dest, version: $version })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "addArgument",
        },
        args: [
          { kind: "Spread", argument: { kind: "Identifier", name: "$name_or_flags" } },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "action", value: { kind: "Identifier", name: "$action" } },
              { kind: "Property", key: "nargs", value: { kind: "Identifier", name: "$nargs" } },
              { kind: "Property", key: "const", value: { kind: "Identifier", name: "$const" } },
              { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
              { kind: "Property", key: "type", value: { kind: "Identifier", name: "$type" } },
              { kind: "Property", key: "choices", value: { kind: "Identifier", name: "$choices" } },
              {
                kind: "Property",
                key: "required",
                value: { kind: "Identifier", name: "$required" },
              },
              { kind: "Property", key: "help", value: { kind: "Identifier", name: "$help" } },
              { kind: "Property", key: "metavar", value: { kind: "Identifier", name: "$metavar" } },
              { kind: "Property", key: "dest", value: { kind: "Identifier", name: "$dest" } },
              { kind: "Property", key: "version", value: { kind: "Identifier", name: "$version" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.addArgumentGroup($title, $description)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addArgumentGroup",
      },
      args: [
        { kind: "Identifier", name: "$title" },
        { kind: "Identifier", name: "$description" },
      ],
    },
    uses: [],
  },
  "$self.addDoneCallback($fn)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addDoneCallback",
      },
      args: [{ kind: "Identifier", name: "$fn" }],
    },
    uses: [],
  },
  "$self.addField($name, $value, { contentType: $content_type, filename: $filename })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addField",
      },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "contentType",
              value: { kind: "Identifier", name: "$content_type" },
            },
            { kind: "Property", key: "filename", value: { kind: "Identifier", name: "$filename" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.addHandler($hdlr)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addHandler",
      },
      args: [{ kind: "Identifier", name: "$hdlr" }],
    },
    uses: [],
  },
  "$self.addMutuallyExclusiveGroup({ required: $required })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addMutuallyExclusiveGroup",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "required", value: { kind: "Identifier", name: "$required" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.addNote($note)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addNote",
      },
      args: [{ kind: "Identifier", name: "$note" }],
    },
    uses: [],
  },
  "$self.addParser($name, { prog: $prog, help: $help, aliases: $aliases, usage: $usage, description: $description, epilog: $epilog, parents: $parents, formatterClass: $formatter_class, argumentDefault: $argument_default, conflictHandler: $conflict_handler, addHelp: $add_help, allowAbbrev: $allow_abbrev, exitOnError: $exit_on_error })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "addParser",
        },
        args: [
          { kind: "Identifier", name: "$name" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prog", value: { kind: "Identifier", name: "$prog" } },
              { kind: "Property", key: "help", value: { kind: "Identifier", name: "$help" } },
              { kind: "Property", key: "aliases", value: { kind: "Identifier", name: "$aliases" } },
              { kind: "Property", key: "usage", value: { kind: "Identifier", name: "$usage" } },
              {
                kind: "Property",
                key: "description",
                value: { kind: "Identifier", name: "$description" },
              },
              { kind: "Property", key: "epilog", value: { kind: "Identifier", name: "$epilog" } },
              { kind: "Property", key: "parents", value: { kind: "Identifier", name: "$parents" } },
              {
                kind: "Property",
                key: "formatterClass",
                value: { kind: "Identifier", name: "$formatter_class" },
              },
              {
                kind: "Property",
                key: "argumentDefault",
                value: { kind: "Identifier", name: "$argument_default" },
              },
              {
                kind: "Property",
                key: "conflictHandler",
                value: { kind: "Identifier", name: "$conflict_handler" },
              },
              {
                kind: "Property",
                key: "addHelp",
                value: { kind: "Identifier", name: "$add_help" },
              },
              {
                kind: "Property",
                key: "allowAbbrev",
                value: { kind: "Identifier", name: "$allow_abbrev" },
              },
              {
                kind: "Property",
                key: "exitOnError",
                value: { kind: "Identifier", name: "$exit_on_error" },
              },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.addSubparsers({ title: $title, description: $description, prog: $prog, dest: $dest, help: $help, metavar: $metavar, required: $required })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "addSubparsers",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "title", value: { kind: "Identifier", name: "$title" } },
              {
                kind: "Property",
                key: "description",
                value: { kind: "Identifier", name: "$description" },
              },
              { kind: "Property", key: "prog", value: { kind: "Identifier", name: "$prog" } },
              { kind: "Property", key: "dest", value: { kind: "Identifier", name: "$dest" } },
              { kind: "Property", key: "help", value: { kind: "Identifier", name: "$help" } },
              { kind: "Property", key: "metavar", value: { kind: "Identifier", name: "$metavar" } },
              {
                kind: "Property",
                key: "required",
                value: { kind: "Identifier", name: "$required" },
              },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.adjusted()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "adjusted",
      },
      args: [],
    },
    uses: [],
  },
  "$self.anchor": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "anchor" },
    uses: [],
  },
  "$self.and($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "and" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.append($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "append" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.appendleft($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "appendleft",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.args": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "args" },
    uses: [],
  },
  "$self.asIntegerRatio()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "asIntegerRatio",
      },
      args: [],
    },
    uses: [],
  },
  "$self.asPosix()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "asPosix",
      },
      args: [],
    },
    uses: [],
  },
  "$self.asTuple()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "asTuple",
      },
      args: [],
    },
    uses: [],
  },
  "$self.asUri()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "asUri" },
      args: [],
    },
    uses: [],
  },
  "$self.astimezone($tz)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "astimezone",
      },
      args: [{ kind: "Identifier", name: "$tz" }],
    },
    uses: [],
  },
  "$self.atEof()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "atEof" },
      args: [],
    },
    uses: [],
  },
  "$self.betavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "betavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [],
  },
  "$self.blockSize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "blockSize" },
    uses: [],
  },
  "$self.broken": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "broken" },
    uses: [],
  },
  "$self.buffer": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "buffer" },
    uses: [],
  },
  "$self.bytes": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "bytes" },
    uses: [],
  },
  "$self.bytesLe": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "bytesLe" },
    uses: [],
  },
  "$self.cacheTag": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "cacheTag" },
    uses: [],
  },
  "$self.callAt($when, $callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "callAt" },
      args: [
        { kind: "Identifier", name: "$when" },
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callExceptionHandler($context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.callLater($delay, $callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callLater",
      },
      args: [
        { kind: "Identifier", name: "$delay" },
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callSoon($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callSoon",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callSoonThreadsafe($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callSoonThreadsafe",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callback($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callback",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.cancel($msg)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "cancel" },
      args: [{ kind: "Identifier", name: "$msg" }],
    },
    uses: [],
  },
  "$self.cancel()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "cancel" },
      args: [],
    },
    uses: [],
  },
  "$self.cancelled()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "cancelled",
      },
      args: [],
    },
    uses: [],
  },
  "$self.cancelling()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "cancelling",
      },
      args: [],
    },
    uses: [],
  },
  "$self.canonical()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "canonical",
      },
      args: [],
    },
    uses: [],
  },
  "$self.capitals": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "capitals" },
    uses: [],
  },
  "$self.charset": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "charset" },
    uses: [],
  },
  "$self.chmod($mode)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "chmod" },
      args: [{ kind: "Identifier", name: "$mode" }],
    },
    uses: [],
  },
  "$self.choice($seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "choice" },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [],
  },
  "$self.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "choices",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "weights", value: { kind: "Identifier", name: "$weights" } },
            {
              kind: "Property",
              key: "cumWeights",
              value: { kind: "Identifier", name: "$cum_weights" },
            },
            { kind: "Property", key: "k", value: { kind: "Identifier", name: "$k" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.clamp": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "clamp" },
    uses: [],
  },
  "$self.cleanup()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "cleanup",
      },
      args: [],
    },
    uses: [],
  },
  "$self.clear()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "clear" },
      args: [],
    },
    uses: [],
  },
  "$self.clearFlags()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "clearFlags",
      },
      args: [],
    },
    uses: [],
  },
  "$self.clearTraps()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "clearTraps",
      },
      args: [],
    },
    uses: [],
  },
  "$self.clockSeq": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "clockSeq" },
    uses: [],
  },
  "$self.clockSeqHiVariant": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "clockSeqHiVariant",
    },
    uses: [],
  },
  "$self.clockSeqLow": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "clockSeqLow",
    },
    uses: [],
  },
  "$self.close()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "close" },
      args: [],
    },
    uses: [],
  },
  "$self.closed": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "closed" },
    uses: [],
  },
  "$self.code": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "code" },
    uses: [],
  },
  "$self.colno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "colno" },
    uses: [],
  },
  "$self.columns": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "columns" },
    uses: [],
  },
  "$self.compare($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "compare",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.conjugate()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "conjugate",
      },
      args: [],
    },
    uses: [],
  },
  "$self.content": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "content" },
    uses: [],
  },
  "$self.contentLength": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "contentLength",
    },
    uses: [],
  },
  "$self.contentType": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "contentType",
    },
    uses: [],
  },
  "$self.copy()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "copy" },
      args: [],
    },
    uses: [],
  },
  "$self.copyAbs()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "copyAbs",
      },
      args: [],
    },
    uses: [],
  },
  "$self.copyNegate()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "copyNegate",
      },
      args: [],
    },
    uses: [],
  },
  "$self.copySign($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "copySign",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.count($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "count" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.count($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "count" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.createFuture()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "createFuture",
      },
      args: [],
    },
    uses: [],
  },
  "$self.createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "createTask",
      },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.critical($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "critical",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.ctime()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "ctime" },
      args: [],
    },
    uses: [],
  },
  "$self.date()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "date" },
      args: [],
    },
    uses: [],
  },
  "$self.day": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "day" },
    uses: [],
  },
  "$self.days": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "days" },
    uses: [],
  },
  "$self.debug($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "debug" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.decode($s)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "decode" },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [],
  },
  "$self.default($o)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "default",
      },
      args: [{ kind: "Identifier", name: "$o" }],
    },
    uses: [],
  },
  "$self.defaultExceptionHandler($context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "defaultExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.delete($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "delete" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.delete($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "delete",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.delimiter": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "delimiter" },
    uses: [],
  },
  "$self.denominator": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "denominator",
    },
    uses: [],
  },
  "$self.derive($excs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "derive" },
      args: [{ kind: "Identifier", name: "$excs" }],
    },
    uses: [],
  },
  "$self.description": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "description",
    },
    uses: [],
  },
  "$self.dest": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "dest" },
    uses: [],
  },
  "$self.detach()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "detach" },
      args: [],
    },
    uses: [],
  },
  "$self.dialect": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "dialect" },
    uses: [],
  },
  "$self.dig": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "dig" },
    uses: [],
  },
  "$self.digest($length)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "digest" },
      args: [{ kind: "Identifier", name: "$length" }],
    },
    uses: [],
  },
  "$self.digest()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "digest" },
      args: [],
    },
    uses: [],
  },
  "$self.digestSize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "digestSize" },
    uses: [],
  },
  "$self.digits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "digits" },
    uses: [],
  },
  "$self.doc": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "doc" },
    uses: [],
  },
  "$self.done()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "done" },
      args: [],
    },
    uses: [],
  },
  "$self.doublequote": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "doublequote",
    },
    uses: [],
  },
  "$self.drive": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "drive" },
    uses: [],
  },
  "$self.dst($dt)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "dst" },
      args: [{ kind: "Identifier", name: "$dt" }],
    },
    uses: [],
  },
  "$self.dst()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "dst" },
      args: [],
    },
    uses: [],
  },
  "$self.elements()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "elements",
      },
      args: [],
    },
    uses: [],
  },
  "$self.empty()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "empty" },
      args: [],
    },
    uses: [],
  },
  "$self.encode($o)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "encode" },
      args: [{ kind: "Identifier", name: "$o" }],
    },
    uses: [],
  },
  "$self.encoding": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "encoding" },
    uses: [],
  },
  "$self.end": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "end" },
    uses: [],
  },
  "$self.end($group)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "end" },
      args: [{ kind: "Identifier", name: "$group" }],
    },
    uses: [],
  },
  "$self.endpos": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "endpos" },
    uses: [],
  },
  "$self.endsWith($suffix)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "endsWith",
      },
      args: [{ kind: "Identifier", name: "$suffix" }],
    },
    uses: [],
  },
  "$self.enterAsyncContext($cm)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "enterAsyncContext",
      },
      args: [{ kind: "Identifier", name: "$cm" }],
    },
    uses: [],
  },
  "$self.enterContext($cm)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "enterContext",
      },
      args: [{ kind: "Identifier", name: "$cm" }],
    },
    uses: [],
  },
  "$self.epilog": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "epilog" },
    uses: [],
  },
  "$self.epsilon": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "epsilon" },
    uses: [],
  },
  "$self.errno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "errno" },
    uses: [],
  },
  "$self.error($message)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "error" },
      args: [{ kind: "Identifier", name: "$message" }],
    },
    uses: [],
  },
  "$self.error($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "error" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.errors": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "errors" },
    uses: [],
  },
  "$self.escapechar": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "escapechar" },
    uses: [],
  },
  "$self.exception()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "exception",
      },
      args: [],
    },
    uses: [],
  },
  "$self.exceptions": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exceptions" },
    uses: [],
  },
  "$self.exists()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exists" },
      args: [],
    },
    uses: [],
  },
  "$self.exit($status, $message)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exit" },
      args: [
        { kind: "Identifier", name: "$status" },
        { kind: "Identifier", name: "$message" },
      ],
    },
    uses: [],
  },
  "$self.exp($context)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exp" },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.expand($template)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "expand" },
      args: [{ kind: "Identifier", name: "$template" }],
    },
    uses: [],
  },
  "$self.expanduser()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "expanduser",
      },
      args: [],
    },
    uses: [],
  },
  "$self.expired()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "expired",
      },
      args: [],
    },
    uses: [],
  },
  "$self.exponent": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exponent" },
    uses: [],
  },
  "$self.expovariate($lambd)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "expovariate",
      },
      args: [{ kind: "Identifier", name: "$lambd" }],
    },
    uses: [],
  },
  "$self.extend($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "extend" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.extendleft($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "extendleft",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.fieldnames": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "fieldnames" },
    uses: [],
  },
  "$self.fields": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "fields" },
    uses: [],
  },
  "$self.filename": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "filename" },
    uses: [],
  },
  "$self.fileno()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "fileno" },
      args: [],
    },
    uses: [],
  },
  "$self.findall($string, $pos, $endpos)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "findall",
      },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$pos" },
        { kind: "Identifier", name: "$endpos" },
      ],
    },
    uses: [],
  },
  "$self.finditer($string, $pos, $endpos)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "finditer",
      },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$pos" },
        { kind: "Identifier", name: "$endpos" },
      ],
    },
    uses: [],
  },
  "$self.flags": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "flags" },
    uses: [],
  },
  "$self.flush()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "flush" },
      args: [],
    },
    uses: [],
  },
  "$self.fma($other, $third)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "fma" },
      args: [
        { kind: "Identifier", name: "$other" },
        { kind: "Identifier", name: "$third" },
      ],
    },
    uses: [],
  },
  "$self.fold": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "fold" },
    uses: [],
  },
  "$self.formatHelp()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "formatHelp",
      },
      args: [],
    },
    uses: [],
  },
  "$self.formatUsage()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "formatUsage",
      },
      args: [],
    },
    uses: [],
  },
  "$self.free": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "free" },
    uses: [],
  },
  "$self.full()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "full" },
      args: [],
    },
    uses: [],
  },
  "$self.fullmatch($string, $pos, $endpos)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "fullmatch",
      },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$pos" },
        { kind: "Identifier", name: "$endpos" },
      ],
    },
    uses: [],
  },
  "$self.gammavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "gammavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [],
  },
  "$self.gauss($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "gauss" },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [],
  },
  "$self.get($default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [{ kind: "Identifier", name: "$default" }],
    },
    uses: [],
  },
  "$self.get($key) ?? $default": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [{ kind: "Identifier", name: "$key" }],
      },
      right: { kind: "Identifier", name: "$default" },
    },
    uses: [],
  },
  "$self.get($key) ?? null": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [{ kind: "Identifier", name: "$key" }],
      },
      right: { kind: "Literal", value: "null" },
    },
    uses: [],
  },
  "$self.get($key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [],
  },
  "$self.get($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.get()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [],
    },
    uses: [],
  },
  "$self.getCoro()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getCoro",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getDebug()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getDebug",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getDefault($dest)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getDefault",
      },
      args: [{ kind: "Identifier", name: "$dest" }],
    },
    uses: [],
  },
  "$self.getEffectiveLevel()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getEffectiveLevel",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getLoop()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getLoop",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getName()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getName",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getNowait()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getNowait",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getall($key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "getall" },
      args: [{ kind: "Identifier", name: "$key" }],
    },
    uses: [],
  },
  "$self.getrandbits($k)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getrandbits",
      },
      args: [{ kind: "Identifier", name: "$k" }],
    },
    uses: [],
  },
  "$self.getstate()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getstate",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getvalue()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getvalue",
      },
      args: [],
    },
    uses: [],
  },
  "$self.glob($pattern)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "glob" },
      args: [{ kind: "Identifier", name: "$pattern" }],
    },
    uses: [],
  },
  "$self.group($group)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "group" },
      args: [{ kind: "Identifier", name: "$group" }],
    },
    uses: [],
  },
  "$self.group(...$groups)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "group" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$groups" } }],
    },
    uses: [],
  },
  "$self.groupdict($default)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "groupdict",
      },
      args: [{ kind: "Identifier", name: "$default" }],
    },
    uses: [],
  },
  "$self.groupindex": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "groupindex" },
    uses: [],
  },
  "$self.groups": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "groups" },
    uses: [],
  },
  "$self.groups($default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "groups" },
      args: [{ kind: "Identifier", name: "$default" }],
    },
    uses: [],
  },
  "$self.hardlinkTo($target)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "hardlinkTo",
      },
      args: [{ kind: "Identifier", name: "$target" }],
    },
    uses: [],
  },
  "$self.has($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "has" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.hasHandlers()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "hasHandlers",
      },
      args: [],
    },
    uses: [],
  },
  "$self.head($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "head" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.headers": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "headers" },
    uses: [],
  },
  "$self.help": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "help" },
    uses: [],
  },
  "$self.hex": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "hex" },
    uses: [],
  },
  "$self.hexdigest($length)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "hexdigest",
      },
      args: [{ kind: "Identifier", name: "$length" }],
    },
    uses: [],
  },
  "$self.hexdigest()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "hexdigest",
      },
      args: [],
    },
    uses: [],
  },
  "$self.history": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "history" },
    uses: [],
  },
  "$self.host": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "host" },
    uses: [],
  },
  "$self.hour": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "hour" },
    uses: [],
  },
  "$self.includes($value)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "includes",
      },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.index($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "index" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.index($x, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "index" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [],
  },
  "$self.indexOf($sub)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "indexOf",
      },
      args: [{ kind: "Identifier", name: "$sub" }],
    },
    uses: [],
  },
  "$self.info($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "info" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.inode()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "inode" },
      args: [],
    },
    uses: [],
  },
  "$self.insert($i, $x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "insert" },
      args: [
        { kind: "Identifier", name: "$i" },
        { kind: "Identifier", name: "$x" },
      ],
    },
    uses: [],
  },
  "$self.int": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "int" },
    uses: [],
  },
  "$self.invert()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "invert" },
      args: [],
    },
    uses: [],
  },
  "$self.isAbsolute()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isAbsolute",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isClosed()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isClosed",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isDir()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isDir" },
      args: [],
    },
    uses: [],
  },
  "$self.isDir({ followSymlinks: $follow_symlinks })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isDir" },
      args: [
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "followSymlinks",
              value: { kind: "Identifier", name: "$follow_symlinks" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.isEnabledFor($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isEnabledFor",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [],
  },
  "$self.isFile()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isFile" },
      args: [],
    },
    uses: [],
  },
  "$self.isFile({ followSymlinks: $follow_symlinks })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isFile" },
      args: [
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "followSymlinks",
              value: { kind: "Identifier", name: "$follow_symlinks" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.isFinite()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isFinite",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isInfinite()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isInfinite",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isMount()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isMount",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isNan()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isNan" },
      args: [],
    },
    uses: [],
  },
  "$self.isNormal()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isNormal",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isQnan()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isQnan" },
      args: [],
    },
    uses: [],
  },
  "$self.isRelativeTo(...$other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isRelativeTo",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$other" } }],
    },
    uses: [],
  },
  "$self.isReserved()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isReserved",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isRunning()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isRunning",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isSet()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isSet" },
      args: [],
    },
    uses: [],
  },
  "$self.isSigned()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isSigned",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isSnan()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isSnan" },
      args: [],
    },
    uses: [],
  },
  "$self.isSubnormal()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isSubnormal",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isSymlink()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isSymlink",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isZero()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isZero" },
      args: [],
    },
    uses: [],
  },
  "$self.isatty()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isatty" },
      args: [],
    },
    uses: [],
  },
  "$self.isocalendar()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isocalendar",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isoformat($sep, $timespec)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoformat",
      },
      args: [
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$timespec" },
      ],
    },
    uses: [],
  },
  "$self.isoformat($timespec)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoformat",
      },
      args: [{ kind: "Identifier", name: "$timespec" }],
    },
    uses: [],
  },
  "$self.isoformat()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoformat",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isoweekday()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoweekday",
      },
      args: [],
    },
    uses: [],
  },
  "$self.items()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "items" },
      args: [],
    },
    uses: [],
  },
  "$self.iterAny()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterAny",
      },
      args: [],
    },
    uses: [],
  },
  "$self.iterChunked($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterChunked",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.iterdir()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterdir",
      },
      args: [],
    },
    uses: [],
  },
  "$self.iterencode($o)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterencode",
      },
      args: [{ kind: "Identifier", name: "$o" }],
    },
    uses: [],
  },
  "$self.join()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "join" },
      args: [],
    },
    uses: [],
  },
  "$self.joinpath($key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "joinpath",
      },
      args: [{ kind: "Identifier", name: "$key" }],
    },
    uses: [],
  },
  "$self.joinpath(...$other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "joinpath",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$other" } }],
    },
    uses: [],
  },
  "$self.json({ contentType: $content_type })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "json" },
      args: [
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "contentType",
              value: { kind: "Identifier", name: "$content_type" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.keys()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "keys" },
      args: [],
    },
    uses: [],
  },
  "$self.lastIndexOf($sub)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "lastIndexOf",
      },
      args: [{ kind: "Identifier", name: "$sub" }],
    },
    uses: [],
  },
  "$self.lastgroup": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lastgroup" },
    uses: [],
  },
  "$self.lastindex": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lastindex" },
    uses: [],
  },
  "$self.length": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "length" },
    uses: [],
  },
  "$self.length = 0": {
    tree: {
      kind: "Assignment",
      operator: "=",
      target: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "length" },
      value: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "$self.limitDenominator($max_denominator)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "limitDenominator",
      },
      args: [{ kind: "Identifier", name: "$max_denominator" }],
    },
    uses: [],
  },
  "$self.lineBuffering": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "lineBuffering",
    },
    uses: [],
  },
  "$self.lineNum": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lineNum" },
    uses: [],
  },
  "$self.lineno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lineno" },
    uses: [],
  },
  "$self.lines": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lines" },
    uses: [],
  },
  "$self.lineterminator": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "lineterminator",
    },
    uses: [],
  },
  "$self.ln($context)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "ln" },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.locked()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "locked" },
      args: [],
    },
    uses: [],
  },
  "$self.log($level, $msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$level" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.log10($context)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "log10" },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.logb()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "logb" },
      args: [],
    },
    uses: [],
  },
  "$self.lognormvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "lognormvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [],
  },
  "$self.lstat()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lstat" },
      args: [],
    },
    uses: [],
  },
  "$self.machine": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "machine" },
    uses: [],
  },
  "$self.mantDig": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "mantDig" },
    uses: [],
  },
  "$self.match($path_pattern)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "match" },
      args: [{ kind: "Identifier", name: "$path_pattern" }],
    },
    uses: [],
  },
  "$self.match($string, $pos, $endpos)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "match" },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$pos" },
        { kind: "Identifier", name: "$endpos" },
      ],
    },
    uses: [],
  },
  "$self.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "max" },
    uses: [],
  },
  "$self.max($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "max" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.max10Exp": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "max10Exp" },
    uses: [],
  },
  "$self.maxExp": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "maxExp" },
    uses: [],
  },
  "$self.maxlen": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "maxlen" },
    uses: [],
  },
  "$self.maxsize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "maxsize" },
    uses: [],
  },
  "$self.message": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "message" },
    uses: [],
  },
  "$self.method": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "method" },
    uses: [],
  },
  "$self.microsecond": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "microsecond",
    },
    uses: [],
  },
  "$self.microseconds": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "microseconds",
    },
    uses: [],
  },
  "$self.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "min" },
    uses: [],
  },
  "$self.min($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "min" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.min10Exp": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "min10Exp" },
    uses: [],
  },
  "$self.minExp": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "minExp" },
    uses: [],
  },
  "$self.minute": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "minute" },
    uses: [],
  },
  "$self.mkdir({ mode: $mode, parents: $parents, existOk: $exist_ok })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "mkdir" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "mode", value: { kind: "Identifier", name: "$mode" } },
            { kind: "Property", key: "parents", value: { kind: "Identifier", name: "$parents" } },
            { kind: "Property", key: "existOk", value: { kind: "Identifier", name: "$exist_ok" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.mode as string": {
    tree: {
      kind: "As",
      expression: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "mode",
      },
      type: { kind: "TypeName", name: "string" },
    },
    uses: [],
  },
  "$self.month": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "month" },
    uses: [],
  },
  "$self.mostCommon($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "mostCommon",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.moveToEnd($key, $last)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "moveToEnd",
      },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$last" },
      ],
    },
    uses: [],
  },
  "$self.msg": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "msg" },
    uses: [],
  },
  "$self.nWaiting": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "nWaiting" },
    uses: [],
  },
  "$self.name": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "name" },
    uses: [],
  },
  "$self.name as string": {
    tree: {
      kind: "As",
      expression: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "name",
      },
      type: { kind: "TypeName", name: "string" },
    },
    uses: [],
  },
  "$self.newChild($m)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "newChild",
      },
      args: [{ kind: "Identifier", name: "$m" }],
    },
    uses: [],
  },
  "$self.newlines": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "newlines" },
    uses: [],
  },
  "$self.nextMinus()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "nextMinus",
      },
      args: [],
    },
    uses: [],
  },
  "$self.nextPlus()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "nextPlus",
      },
      args: [],
    },
    uses: [],
  },
  "$self.node": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "node" },
    uses: [],
  },
  "$self.nodename": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "nodename" },
    uses: [],
  },
  "$self.normalize($context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "normalize",
      },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.normalvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "normalvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [],
  },
  "$self.notify($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "notify" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.notifyAll()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "notifyAll",
      },
      args: [],
    },
    uses: [],
  },
  "$self.numberClass()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "numberClass",
      },
      args: [],
    },
    uses: [],
  },
  "$self.numerator": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "numerator" },
    uses: [],
  },
  "$self.ok": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "ok" },
    uses: [],
  },
  '$self.open("r", { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline })':
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "open" },
        args: [
          { kind: "String", value: "r" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.open($mode, { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "open" },
        args: [
          { kind: "Identifier", name: "$mode" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.open()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "open" },
      args: [],
    },
    uses: [],
  },
  "$self.options($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "options",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.or($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "or" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.osError": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "osError" },
    uses: [],
  },
  "$self.padEnd($width)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "padEnd" },
      args: [{ kind: "Identifier", name: "$width" }],
    },
    uses: [],
  },
  "$self.padStart($width)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "padStart",
      },
      args: [{ kind: "Identifier", name: "$width" }],
    },
    uses: [],
  },
  "$self.parent": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parent" },
    uses: [],
  },
  "$self.parents": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parents" },
    uses: [],
  },
  "$self.paretovariate($alpha)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "paretovariate",
      },
      args: [{ kind: "Identifier", name: "$alpha" }],
    },
    uses: [],
  },
  "$self.parseArgs($args, $namespace)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "parseArgs",
      },
      args: [
        { kind: "Identifier", name: "$args" },
        { kind: "Identifier", name: "$namespace" },
      ],
    },
    uses: [],
  },
  "$self.parseKnownArgs($args, $namespace)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "parseKnownArgs",
      },
      args: [
        { kind: "Identifier", name: "$args" },
        { kind: "Identifier", name: "$namespace" },
      ],
    },
    uses: [],
  },
  "$self.parties": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parties" },
    uses: [],
  },
  "$self.parts": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parts" },
    uses: [],
  },
  "$self.patch($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "patch",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.path": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "path" },
    uses: [],
  },
  "$self.pattern": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "pattern" },
    uses: [],
  },
  "$self.peek($size)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "peek" },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [],
  },
  "$self.pop()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "pop" },
      args: [],
    },
    uses: [],
  },
  "$self.popAll()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "popAll" },
      args: [],
    },
    uses: [],
  },
  "$self.popitem($last)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "popitem",
      },
      args: [{ kind: "Identifier", name: "$last" }],
    },
    uses: [],
  },
  "$self.popleft()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "popleft",
      },
      args: [],
    },
    uses: [],
  },
  "$self.port": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "port" },
    uses: [],
  },
  "$self.pos": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "pos" },
    uses: [],
  },
  "$self.post($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "post" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.prec": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "prec" },
    uses: [],
  },
  "$self.printHelp($file)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "printHelp",
      },
      args: [{ kind: "Identifier", name: "$file" }],
    },
    uses: [],
  },
  "$self.printUsage($file)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "printUsage",
      },
      args: [{ kind: "Identifier", name: "$file" }],
    },
    uses: [],
  },
  "$self.prog": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "prog" },
    uses: [],
  },
  "$self.push($exit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Identifier", name: "$exit" }],
    },
    uses: [],
  },
  "$self.push($object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Identifier", name: "$object" }],
    },
    uses: [],
  },
  "$self.push(...$iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [],
  },
  "$self.pushAsyncCallback($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "pushAsyncCallback",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.pushAsyncExit($exit)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "pushAsyncExit",
      },
      args: [{ kind: "Identifier", name: "$exit" }],
    },
    uses: [],
  },
  "$self.put($item)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "put" },
      args: [{ kind: "Identifier", name: "$item" }],
    },
    uses: [],
  },
  "$self.put($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "put" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.putNowait($item)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "putNowait",
      },
      args: [{ kind: "Identifier", name: "$item" }],
    },
    uses: [],
  },
  "$self.qsize()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "qsize" },
      args: [],
    },
    uses: [],
  },
  "$self.quantize($exp, $rounding, $context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "quantize",
      },
      args: [
        { kind: "Identifier", name: "$exp" },
        { kind: "Identifier", name: "$rounding" },
        { kind: "Identifier", name: "$context" },
      ],
    },
    uses: [],
  },
  "$self.quotechar": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "quotechar" },
    uses: [],
  },
  "$self.quoting": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "quoting" },
    uses: [],
  },
  "$self.radix": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "radix" },
    uses: [],
  },
  "$self.radix()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "radix" },
      args: [],
    },
    uses: [],
  },
  "$self.raiseForStatus()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "raiseForStatus",
      },
      args: [],
    },
    uses: [],
  },
  "$self.randbytes($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randbytes",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.randint($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randint",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [],
  },
  "$self.random()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "random" },
      args: [],
    },
    uses: [],
  },
  "$self.randrange($start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randrange",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [],
  },
  "$self.randrange($stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randrange",
      },
      args: [{ kind: "Identifier", name: "$stop" }],
    },
    uses: [],
  },
  "$self.rawDecode($s, $idx)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "rawDecode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$idx" },
      ],
    },
    uses: [],
  },
  "$self.re": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "re" },
    uses: [],
  },
  "$self.read($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.read($size)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read" },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [],
  },
  "$self.read()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read" },
      args: [],
    },
    uses: [],
  },
  "$self.read1($size)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read1" },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [],
  },
  "$self.readBytes()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readBytes",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readText({ encoding: $encoding, errors: $errors })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readText",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "encoding", value: { kind: "Identifier", name: "$encoding" } },
            { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.readable()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readable",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readany()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readany",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readinto($buffer)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readinto",
      },
      args: [{ kind: "Identifier", name: "$buffer" }],
    },
    uses: [],
  },
  "$self.readinto1($buffer)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readinto1",
      },
      args: [{ kind: "Identifier", name: "$buffer" }],
    },
    uses: [],
  },
  "$self.readline($size)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readline",
      },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [],
  },
  "$self.readline()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readline",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readlines($hint)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readlines",
      },
      args: [{ kind: "Identifier", name: "$hint" }],
    },
    uses: [],
  },
  "$self.readlink()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readlink",
      },
      args: [],
    },
    uses: [],
  },
  "$self.reason": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reason" },
    uses: [],
  },
  "$self.reconfigure({ encoding: $encoding, errors: $errors, newline: $newline, lineBuffering: $line_buffering, writeThrough: $write_through })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "reconfigure",
        },
        args: [
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              {
                kind: "Property",
                key: "lineBuffering",
                value: { kind: "Identifier", name: "$line_buffering" },
              },
              {
                kind: "Property",
                key: "writeThrough",
                value: { kind: "Identifier", name: "$write_through" },
              },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.regs": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "regs" },
    uses: [],
  },
  "$self.relativeTo(...$other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "relativeTo",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$other" } }],
    },
    uses: [],
  },
  "$self.release": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "release" },
    uses: [],
  },
  "$self.release()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "release",
      },
      args: [],
    },
    uses: [],
  },
  "$self.remainderNear($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "remainderNear",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.remove($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "remove" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.removeDoneCallback($fn)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "removeDoneCallback",
      },
      args: [{ kind: "Identifier", name: "$fn" }],
    },
    uses: [],
  },
  "$self.removeHandler($hdlr)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "removeHandler",
      },
      args: [{ kind: "Identifier", name: "$hdlr" }],
    },
    uses: [],
  },
  "$self.rename($target)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rename" },
      args: [{ kind: "Identifier", name: "$target" }],
    },
    uses: [],
  },
  "$self.replace($target)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "replace",
      },
      args: [{ kind: "Identifier", name: "$target" }],
    },
    uses: [],
  },
  "$self.replace({ hour: $hour, minute: $minute, second: $second, microsecond: $microsecond, tzinfo: $tzinfo, fold: $fold })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "replace",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "hour", value: { kind: "Identifier", name: "$hour" } },
              { kind: "Property", key: "minute", value: { kind: "Identifier", name: "$minute" } },
              { kind: "Property", key: "second", value: { kind: "Identifier", name: "$second" } },
              {
                kind: "Property",
                key: "microsecond",
                value: { kind: "Identifier", name: "$microsecond" },
              },
              { kind: "Property", key: "tzinfo", value: { kind: "Identifier", name: "$tzinfo" } },
              { kind: "Property", key: "fold", value: { kind: "Identifier", name: "$fold" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.replace({ year: $year, month: $month, day: $day })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "replace",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "year", value: { kind: "Identifier", name: "$year" } },
            { kind: "Property", key: "month", value: { kind: "Identifier", name: "$month" } },
            { kind: "Property", key: "day", value: { kind: "Identifier", name: "$day" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.replace({ year: $year, month: $month, day: $day, hour: $hour, minute: $minute, second: $second, microsecond: $microsecond, tzinfo: $tzinfo, fold: $fold })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "replace",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "year", value: { kind: "Identifier", name: "$year" } },
              { kind: "Property", key: "month", value: { kind: "Identifier", name: "$month" } },
              { kind: "Property", key: "day", value: { kind: "Identifier", name: "$day" } },
              { kind: "Property", key: "hour", value: { kind: "Identifier", name: "$hour" } },
              { kind: "Property", key: "minute", value: { kind: "Identifier", name: "$minute" } },
              { kind: "Property", key: "second", value: { kind: "Identifier", name: "$second" } },
              {
                kind: "Property",
                key: "microsecond",
                value: { kind: "Identifier", name: "$microsecond" },
              },
              { kind: "Property", key: "tzinfo", value: { kind: "Identifier", name: "$tzinfo" } },
              { kind: "Property", key: "fold", value: { kind: "Identifier", name: "$fold" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.replaceAll($old, $new)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "replaceAll",
      },
      args: [
        { kind: "Identifier", name: "$old" },
        { kind: "Identifier", name: "$new" },
      ],
    },
    uses: [],
  },
  "$self.request($method, $url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "request",
        },
        args: [
          { kind: "Identifier", name: "$method" },
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.required": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "required" },
    uses: [],
  },
  "$self.reschedule($when)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "reschedule",
      },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [],
  },
  "$self.reset($token)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reset" },
      args: [{ kind: "Identifier", name: "$token" }],
    },
    uses: [],
  },
  "$self.reset()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reset" },
      args: [],
    },
    uses: [],
  },
  "$self.resolve($strict)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "resolve",
      },
      args: [{ kind: "Identifier", name: "$strict" }],
    },
    uses: [],
  },
  "$self.result()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "result" },
      args: [],
    },
    uses: [],
  },
  "$self.reverse()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "reverse",
      },
      args: [],
    },
    uses: [],
  },
  "$self.rglob($pattern)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rglob" },
      args: [{ kind: "Identifier", name: "$pattern" }],
    },
    uses: [],
  },
  "$self.rmdir()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rmdir" },
      args: [],
    },
    uses: [],
  },
  "$self.root": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "root" },
    uses: [],
  },
  "$self.rotate($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rotate" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.rounding": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rounding" },
    uses: [],
  },
  "$self.rounds": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rounds" },
    uses: [],
  },
  "$self.run($callable, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "run" },
      args: [
        { kind: "Identifier", name: "$callable" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.run($coro)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "run" },
      args: [{ kind: "Identifier", name: "$coro" }],
    },
    uses: [],
  },
  "$self.runForever()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "runForever",
      },
      args: [],
    },
    uses: [],
  },
  "$self.runUntilComplete($future)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "runUntilComplete",
      },
      args: [{ kind: "Identifier", name: "$future" }],
    },
    uses: [],
  },
  "$self.sameQuantum($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "sameQuantum",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.samefile($other_path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "samefile",
      },
      args: [{ kind: "Identifier", name: "$other_path" }],
    },
    uses: [],
  },
  "$self.sample($population, $k, { counts: $counts })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sample" },
      args: [
        { kind: "Identifier", name: "$population" },
        { kind: "Identifier", name: "$k" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "counts", value: { kind: "Identifier", name: "$counts" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.scaleb($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "scaleb" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.search($string, $pos, $endpos)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "search" },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$pos" },
        { kind: "Identifier", name: "$endpos" },
      ],
    },
    uses: [],
  },
  "$self.second": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "second" },
    uses: [],
  },
  "$self.seconds": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "seconds" },
    uses: [],
  },
  "$self.seed($a)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "seed" },
      args: [{ kind: "Identifier", name: "$a" }],
    },
    uses: [],
  },
  "$self.seek($offset, $whence)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "seek" },
      args: [
        { kind: "Identifier", name: "$offset" },
        { kind: "Identifier", name: "$whence" },
      ],
    },
    uses: [],
  },
  "$self.seekable()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "seekable",
      },
      args: [],
    },
    uses: [],
  },
  "$self.set($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "set" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.set()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "set" },
      args: [],
    },
    uses: [],
  },
  "$self.setDebug($enabled)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setDebug",
      },
      args: [{ kind: "Identifier", name: "$enabled" }],
    },
    uses: [],
  },
  "$self.setDefaultExecutor($executor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setDefaultExecutor",
      },
      args: [{ kind: "Identifier", name: "$executor" }],
    },
    uses: [],
  },
  "$self.setDefaults($kwargs)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setDefaults",
      },
      args: [{ kind: "Identifier", name: "$kwargs" }],
    },
    uses: [],
  },
  "$self.setException($exception)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setException",
      },
      args: [{ kind: "Identifier", name: "$exception" }],
    },
    uses: [],
  },
  "$self.setExceptionHandler($handler)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$handler" }],
    },
    uses: [],
  },
  "$self.setFormatter($fmt)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setFormatter",
      },
      args: [{ kind: "Identifier", name: "$fmt" }],
    },
    uses: [],
  },
  "$self.setLevel($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setLevel",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [],
  },
  "$self.setName($value)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setName",
      },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.setResult($result)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setResult",
      },
      args: [{ kind: "Identifier", name: "$result" }],
    },
    uses: [],
  },
  "$self.setstate($state)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setstate",
      },
      args: [{ kind: "Identifier", name: "$state" }],
    },
    uses: [],
  },
  "$self.shift($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "shift" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.shuffle($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shuffle",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.shutdown({ wait: $wait, cancelFutures: $cancel_futures })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdown",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "wait", value: { kind: "Identifier", name: "$wait" } },
            {
              kind: "Property",
              key: "cancelFutures",
              value: { kind: "Identifier", name: "$cancel_futures" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.shutdownAsyncgens()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdownAsyncgens",
      },
      args: [],
    },
    uses: [],
  },
  "$self.shutdownDefaultExecutor()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdownDefaultExecutor",
      },
      args: [],
    },
    uses: [],
  },
  "$self.sign": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sign" },
    uses: [],
  },
  "$self.size": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "size" },
    uses: [],
  },
  "$self.skipinitialspace": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "skipinitialspace",
    },
    uses: [],
  },
  "$self.span($group)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "span" },
      args: [{ kind: "Identifier", name: "$group" }],
    },
    uses: [],
  },
  "$self.splice($index, 0, $object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "splice" },
      args: [
        { kind: "Identifier", name: "$index" },
        { kind: "Number", value: 0 },
        { kind: "Identifier", name: "$object" },
      ],
    },
    uses: [],
  },
  "$self.split($condition)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "split" },
      args: [{ kind: "Identifier", name: "$condition" }],
    },
    uses: [],
  },
  "$self.split($sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "split" },
      args: [{ kind: "Identifier", name: "$sep" }],
    },
    uses: [],
  },
  "$self.split($string, $maxsplit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "split" },
      args: [
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$maxsplit" },
      ],
    },
    uses: [],
  },
  "$self.sqrt($context)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sqrt" },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.stAtime": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stAtime" },
    uses: [],
  },
  "$self.stCtime": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stCtime" },
    uses: [],
  },
  "$self.stDev": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stDev" },
    uses: [],
  },
  "$self.stGid": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stGid" },
    uses: [],
  },
  "$self.stIno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stIno" },
    uses: [],
  },
  "$self.stMode": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stMode" },
    uses: [],
  },
  "$self.stMtime": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stMtime" },
    uses: [],
  },
  "$self.stMtimeNs": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stMtimeNs" },
    uses: [],
  },
  "$self.stNlink": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stNlink" },
    uses: [],
  },
  "$self.stSize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stSize" },
    uses: [],
  },
  "$self.stUid": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stUid" },
    uses: [],
  },
  "$self.start": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "start" },
    uses: [],
  },
  "$self.start($group)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "start" },
      args: [{ kind: "Identifier", name: "$group" }],
    },
    uses: [],
  },
  "$self.startsWith($prefix)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "startsWith",
      },
      args: [{ kind: "Identifier", name: "$prefix" }],
    },
    uses: [],
  },
  "$self.stat({ followSymlinks: $follow_symlinks })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stat" },
      args: [
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "followSymlinks",
              value: { kind: "Identifier", name: "$follow_symlinks" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.status": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "status" },
    uses: [],
  },
  "$self.stem": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stem" },
    uses: [],
  },
  "$self.step": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "step" },
    uses: [],
  },
  "$self.stop": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stop" },
    uses: [],
  },
  "$self.stop()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stop" },
      args: [],
    },
    uses: [],
  },
  "$self.strerror": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "strerror" },
    uses: [],
  },
  "$self.strftime($format)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "strftime",
      },
      args: [{ kind: "Identifier", name: "$format" }],
    },
    uses: [],
  },
  "$self.string": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "string" },
    uses: [],
  },
  "$self.sub($repl, $string, $count)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sub" },
      args: [
        { kind: "Identifier", name: "$repl" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$count" },
      ],
    },
    uses: [],
  },
  "$self.subgroup($condition)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "subgroup",
      },
      args: [{ kind: "Identifier", name: "$condition" }],
    },
    uses: [],
  },
  "$self.subn($repl, $string, $count)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "subn" },
      args: [
        { kind: "Identifier", name: "$repl" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$count" },
      ],
    },
    uses: [],
  },
  "$self.subtract($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "subtract",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.suffix": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "suffix" },
    uses: [],
  },
  "$self.suffixes": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "suffixes" },
    uses: [],
  },
  "$self.symlinkTo($target)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "symlinkTo",
      },
      args: [{ kind: "Identifier", name: "$target" }],
    },
    uses: [],
  },
  "$self.sysname": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sysname" },
    uses: [],
  },
  "$self.taskDone()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "taskDone",
      },
      args: [],
    },
    uses: [],
  },
  "$self.tell()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tell" },
      args: [],
    },
    uses: [],
  },
  "$self.text($encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "text" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [],
  },
  "$self.throw($error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "throw" },
      args: [{ kind: "Identifier", name: "$error" }],
    },
    uses: [],
  },
  "$self.time": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "time" },
    uses: [],
  },
  "$self.time()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "time" },
      args: [],
    },
    uses: [],
  },
  "$self.timeHiVersion": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "timeHiVersion",
    },
    uses: [],
  },
  "$self.timeLow": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "timeLow" },
    uses: [],
  },
  "$self.timeMid": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "timeMid" },
    uses: [],
  },
  "$self.timestamp()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "timestamp",
      },
      args: [],
    },
    uses: [],
  },
  "$self.timetuple()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "timetuple",
      },
      args: [],
    },
    uses: [],
  },
  "$self.timetz()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "timetz" },
      args: [],
    },
    uses: [],
  },
  "$self.tm_hour": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_hour" },
    uses: [],
  },
  "$self.tm_isdst": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_isdst" },
    uses: [],
  },
  "$self.tm_mday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_mday" },
    uses: [],
  },
  "$self.tm_min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_min" },
    uses: [],
  },
  "$self.tm_mon": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_mon" },
    uses: [],
  },
  "$self.tm_sec": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_sec" },
    uses: [],
  },
  "$self.tm_wday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_wday" },
    uses: [],
  },
  "$self.tm_yday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_yday" },
    uses: [],
  },
  "$self.tm_year": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_year" },
    uses: [],
  },
  "$self.toEngString()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toEngString",
      },
      args: [],
    },
    uses: [],
  },
  "$self.toIntegralExact($rounding, $context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toIntegralExact",
      },
      args: [
        { kind: "Identifier", name: "$rounding" },
        { kind: "Identifier", name: "$context" },
      ],
    },
    uses: [],
  },
  "$self.toIntegralValue($rounding, $context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toIntegralValue",
      },
      args: [
        { kind: "Identifier", name: "$rounding" },
        { kind: "Identifier", name: "$context" },
      ],
    },
    uses: [],
  },
  "$self.toLowerCase()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toLowerCase",
      },
      args: [],
    },
    uses: [],
  },
  "$self.toUpperCase()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toUpperCase",
      },
      args: [],
    },
    uses: [],
  },
  "$self.toordinal()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toordinal",
      },
      args: [],
    },
    uses: [],
  },
  "$self.total": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "total" },
    uses: [],
  },
  "$self.total()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "total" },
      args: [],
    },
    uses: [],
  },
  "$self.totalSeconds()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "totalSeconds",
      },
      args: [],
    },
    uses: [],
  },
  "$self.touch({ mode: $mode, existOk: $exist_ok })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "touch" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "mode", value: { kind: "Identifier", name: "$mode" } },
            { kind: "Property", key: "existOk", value: { kind: "Identifier", name: "$exist_ok" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.traps": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "traps" },
    uses: [],
  },
  "$self.triangular($low, $high, $mode)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "triangular",
      },
      args: [
        { kind: "Identifier", name: "$low" },
        { kind: "Identifier", name: "$high" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [],
  },
  "$self.truncate($size)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "truncate",
      },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [],
  },
  "$self.tzinfo": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tzinfo" },
    uses: [],
  },
  "$self.tzname($dt)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tzname" },
      args: [{ kind: "Identifier", name: "$dt" }],
    },
    uses: [],
  },
  "$self.tzname()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tzname" },
      args: [],
    },
    uses: [],
  },
  "$self.uncancel()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "uncancel",
      },
      args: [],
    },
    uses: [],
  },
  "$self.uniform($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "uniform",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [],
  },
  "$self.unlink($missing_ok)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "unlink" },
      args: [{ kind: "Identifier", name: "$missing_ok" }],
    },
    uses: [],
  },
  "$self.update($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "update" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.update($msg)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "update" },
      args: [{ kind: "Identifier", name: "$msg" }],
    },
    uses: [],
  },
  "$self.update($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "update" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [],
  },
  "$self.url": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "url" },
    uses: [],
  },
  "$self.urn": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "urn" },
    uses: [],
  },
  "$self.usage": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "usage" },
    uses: [],
  },
  "$self.used": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "used" },
    uses: [],
  },
  "$self.utcoffset($dt)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "utcoffset",
      },
      args: [{ kind: "Identifier", name: "$dt" }],
    },
    uses: [],
  },
  "$self.utcoffset()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "utcoffset",
      },
      args: [],
    },
    uses: [],
  },
  "$self.utctimetuple()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "utctimetuple",
      },
      args: [],
    },
    uses: [],
  },
  "$self.value": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "value" },
    uses: [],
  },
  "$self.values()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "values" },
      args: [],
    },
    uses: [],
  },
  "$self.variant": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "variant" },
    uses: [],
  },
  "$self.version": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "version" },
    uses: [],
  },
  "$self.vonmisesvariate($mu, $kappa)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "vonmisesvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$kappa" },
      ],
    },
    uses: [],
  },
  "$self.wait()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "wait" },
      args: [],
    },
    uses: [],
  },
  "$self.waitFor($predicate)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "waitFor",
      },
      args: [{ kind: "Identifier", name: "$predicate" }],
    },
    uses: [],
  },
  "$self.warning($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "warning",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.week": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "week" },
    uses: [],
  },
  "$self.weekday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "weekday" },
    uses: [],
  },
  "$self.weekday()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "weekday",
      },
      args: [],
    },
    uses: [],
  },
  "$self.weibullvariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "weibullvariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [],
  },
  "$self.when()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "when" },
      args: [],
    },
    uses: [],
  },
  "$self.withName($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "withName",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [],
  },
  "$self.withStem($stem)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "withStem",
      },
      args: [{ kind: "Identifier", name: "$stem" }],
    },
    uses: [],
  },
  "$self.withSuffix($suffix)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "withSuffix",
      },
      args: [{ kind: "Identifier", name: "$suffix" }],
    },
    uses: [],
  },
  "$self.writable()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writable",
      },
      args: [],
    },
    uses: [],
  },
  "$self.write($data)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "write" },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [],
  },
  "$self.write($s)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "write" },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [],
  },
  "$self.write($text)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "write" },
      args: [{ kind: "Identifier", name: "$text" }],
    },
    uses: [],
  },
  "$self.writeBytes($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writeBytes",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [],
  },
  "$self.writeText($data, { encoding: $encoding, errors: $errors, newline: $newline })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writeText",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "encoding", value: { kind: "Identifier", name: "$encoding" } },
            { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
            { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.writeThrough": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "writeThrough",
    },
    uses: [],
  },
  "$self.writeheader()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writeheader",
      },
      args: [],
    },
    uses: [],
  },
  "$self.writelines($lines)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writelines",
      },
      args: [{ kind: "Identifier", name: "$lines" }],
    },
    uses: [],
  },
  "$self.writerow($row)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writerow",
      },
      args: [{ kind: "Identifier", name: "$row" }],
    },
    uses: [],
  },
  "$self.writerow($rowdict)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writerow",
      },
      args: [{ kind: "Identifier", name: "$rowdict" }],
    },
    uses: [],
  },
  "$self.writerows($rowdicts)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writerows",
      },
      args: [{ kind: "Identifier", name: "$rowdicts" }],
    },
    uses: [],
  },
  "$self.writerows($rows)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "writerows",
      },
      args: [{ kind: "Identifier", name: "$rows" }],
    },
    uses: [],
  },
  "$self.xor($other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "xor" },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.year": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "year" },
    uses: [],
  },
  "$self[Symbol.asyncIterator]()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Index",
        object: { kind: "Identifier", name: "$self" },
        index: {
          kind: "Member",
          object: { kind: "Identifier", name: "Symbol" },
          property: "asyncIterator",
        },
      },
      args: [],
    },
    uses: [],
  },
  "$self[Symbol.iterator]()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Index",
        object: { kind: "Identifier", name: "$self" },
        index: {
          kind: "Member",
          object: { kind: "Identifier", name: "Symbol" },
          property: "iterator",
        },
      },
      args: [],
    },
    uses: [],
  },
  $string: { tree: { kind: "Identifier", name: "$string" }, uses: [] },
  $val: { tree: { kind: "Identifier", name: "$val" }, uses: [] },
  $x: { tree: { kind: "Identifier", name: "$x" }, uses: [] },
  '$x !== ""': {
    tree: {
      kind: "Binary",
      operator: "!==",
      left: { kind: "Identifier", name: "$x" },
      right: { kind: "String", value: "" },
    },
    uses: [],
  },
  "$x !== 0": {
    tree: {
      kind: "Binary",
      operator: "!==",
      left: { kind: "Identifier", name: "$x" },
      right: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "$x.length > 0": {
    tree: {
      kind: "Binary",
      operator: ">",
      left: { kind: "Member", object: { kind: "Identifier", name: "$x" }, property: "length" },
      right: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "($self.__context__ ?? null)": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__context__",
      },
      right: { kind: "Literal", value: "null" },
    },
    uses: [],
  },
  "($self.__suppress_context__ ?? false)": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__suppress_context__",
      },
      right: { kind: "Literal", value: "false" },
    },
    uses: [],
  },
  "($strict ? zipStrict : zip)($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Conditional",
        test: { kind: "Identifier", name: "$strict" },
        consequent: { kind: "Identifier", name: "zipStrict" },
        alternate: { kind: "Identifier", name: "zip" },
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [
      { facade: "builtins", name: "zip" },
      { facade: "builtins", name: "zipStrict" },
    ],
  },
  "($strict ? zipStrict : zip)(...$iterables)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Conditional",
        test: { kind: "Identifier", name: "$strict" },
        consequent: { kind: "Identifier", name: "zipStrict" },
        alternate: { kind: "Identifier", name: "zip" },
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [
      { facade: "builtins", name: "zip" },
      { facade: "builtins", name: "zipStrict" },
    ],
  },
  "2 * Math.PI": {
    tree: {
      kind: "Binary",
      operator: "*",
      left: { kind: "Number", value: 2 },
      right: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "PI" },
    },
    uses: [],
  },
  ALL_COMPLETED: {
    tree: { kind: "Identifier", name: "ALL_COMPLETED" },
    uses: [{ facade: "asyncio", name: "ALL_COMPLETED" }],
  },
  ArgumentDefaultsHelpFormatter: {
    tree: { kind: "Identifier", name: "ArgumentDefaultsHelpFormatter" },
    uses: [{ facade: "argparse", name: "ArgumentDefaultsHelpFormatter" }],
  },
  ArgumentError: {
    tree: { kind: "Identifier", name: "ArgumentError" },
    uses: [{ facade: "argparse", name: "ArgumentError" }],
  },
  ArgumentParser: {
    tree: { kind: "Identifier", name: "ArgumentParser" },
    uses: [{ facade: "argparse", name: "ArgumentParser" }],
  },
  ArgumentTypeError: {
    tree: { kind: "Identifier", name: "ArgumentTypeError" },
    uses: [{ facade: "argparse", name: "ArgumentTypeError" }],
  },
  ArithmeticError: {
    tree: { kind: "Identifier", name: "ArithmeticError" },
    uses: [{ facade: "builtins", name: "ArithmeticError" }],
  },
  AssertionError: {
    tree: { kind: "Identifier", name: "AssertionError" },
    uses: [{ facade: "builtins", name: "AssertionError" }],
  },
  AsyncExitStack: {
    tree: { kind: "Identifier", name: "AsyncExitStack" },
    uses: [{ facade: "contextlib", name: "AsyncExitStack" }],
  },
  AttributeError: {
    tree: { kind: "Identifier", name: "AttributeError" },
    uses: [{ facade: "builtins", name: "AttributeError" }],
  },
  Barrier: {
    tree: { kind: "Identifier", name: "Barrier" },
    uses: [{ facade: "asyncio", name: "Barrier" }],
  },
  BaseException: {
    tree: { kind: "Identifier", name: "BaseException" },
    uses: [{ facade: "builtins", name: "BaseException" }],
  },
  BaseExceptionGroup: {
    tree: { kind: "Identifier", name: "BaseExceptionGroup" },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup" }],
  },
  BasicAuth: {
    tree: { kind: "Identifier", name: "BasicAuth" },
    uses: [{ facade: "aiohttp", name: "BasicAuth" }],
  },
  BlockingIOError: {
    tree: { kind: "Identifier", name: "BlockingIOError" },
    uses: [{ facade: "builtins", name: "BlockingIOError" }],
  },
  BoolType: {
    tree: { kind: "Identifier", name: "BoolType" },
    uses: [{ facade: "builtins", name: "BoolType" }],
  },
  BooleanOptionalAction: {
    tree: { kind: "Identifier", name: "BooleanOptionalAction" },
    uses: [{ facade: "argparse", name: "BooleanOptionalAction" }],
  },
  BoundedSemaphore: {
    tree: { kind: "Identifier", name: "BoundedSemaphore" },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore" }],
  },
  BrokenBarrierError: {
    tree: { kind: "Identifier", name: "BrokenBarrierError" },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError" }],
  },
  BrokenPipeError: {
    tree: { kind: "Identifier", name: "BrokenPipeError" },
    uses: [{ facade: "builtins", name: "BrokenPipeError" }],
  },
  BufferError: {
    tree: { kind: "Identifier", name: "BufferError" },
    uses: [{ facade: "builtins", name: "BufferError" }],
  },
  ByteArrayType: {
    tree: { kind: "Identifier", name: "ByteArrayType" },
    uses: [{ facade: "builtins", name: "ByteArrayType" }],
  },
  BytesType: {
    tree: { kind: "Identifier", name: "BytesType" },
    uses: [{ facade: "builtins", name: "BytesType" }],
  },
  BytesWarning: {
    tree: { kind: "Identifier", name: "BytesWarning" },
    uses: [{ facade: "builtins", name: "BytesWarning" }],
  },
  CancelledError: {
    tree: { kind: "Identifier", name: "CancelledError" },
    uses: [{ facade: "asyncio", name: "CancelledError" }],
  },
  ChainMap: {
    tree: { kind: "Identifier", name: "ChainMap" },
    uses: [{ facade: "collections", name: "ChainMap" }],
  },
  ChildProcessError: {
    tree: { kind: "Identifier", name: "ChildProcessError" },
    uses: [{ facade: "builtins", name: "ChildProcessError" }],
  },
  Clamped: {
    tree: { kind: "Identifier", name: "Clamped" },
    uses: [{ facade: "decimal", name: "Clamped" }],
  },
  ClientConnectionError: {
    tree: { kind: "Identifier", name: "ClientConnectionError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError" }],
  },
  ClientConnectorError: {
    tree: { kind: "Identifier", name: "ClientConnectorError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError" }],
  },
  ClientError: {
    tree: { kind: "Identifier", name: "ClientError" },
    uses: [{ facade: "aiohttp", name: "ClientError" }],
  },
  ClientOSError: {
    tree: { kind: "Identifier", name: "ClientOSError" },
    uses: [{ facade: "aiohttp", name: "ClientOSError" }],
  },
  ClientPayloadError: {
    tree: { kind: "Identifier", name: "ClientPayloadError" },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError" }],
  },
  ClientResponse: {
    tree: { kind: "Identifier", name: "ClientResponse" },
    uses: [{ facade: "aiohttp", name: "ClientResponse" }],
  },
  ClientResponseError: {
    tree: { kind: "Identifier", name: "ClientResponseError" },
    uses: [{ facade: "aiohttp", name: "ClientResponseError" }],
  },
  ClientSession: {
    tree: { kind: "Identifier", name: "ClientSession" },
    uses: [{ facade: "aiohttp", name: "ClientSession" }],
  },
  ClientTimeout: {
    tree: { kind: "Identifier", name: "ClientTimeout" },
    uses: [{ facade: "aiohttp", name: "ClientTimeout" }],
  },
  Condition: {
    tree: { kind: "Identifier", name: "Condition" },
    uses: [{ facade: "asyncio", name: "Condition" }],
  },
  ConnectionAbortedError: {
    tree: { kind: "Identifier", name: "ConnectionAbortedError" },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError" }],
  },
  ConnectionError: {
    tree: { kind: "Identifier", name: "ConnectionError" },
    uses: [{ facade: "builtins", name: "ConnectionError" }],
  },
  ConnectionRefusedError: {
    tree: { kind: "Identifier", name: "ConnectionRefusedError" },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError" }],
  },
  ConnectionResetError: {
    tree: { kind: "Identifier", name: "ConnectionResetError" },
    uses: [{ facade: "builtins", name: "ConnectionResetError" }],
  },
  ContentTypeError: {
    tree: { kind: "Identifier", name: "ContentTypeError" },
    uses: [{ facade: "aiohttp", name: "ContentTypeError" }],
  },
  Context: {
    tree: { kind: "Identifier", name: "Context" },
    uses: [{ facade: "contextvars", name: "Context" }],
  },
  ContextVar: {
    tree: { kind: "Identifier", name: "ContextVar" },
    uses: [{ facade: "contextvars", name: "ContextVar" }],
  },
  Counter: {
    tree: { kind: "Identifier", name: "Counter" },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  Decimal: {
    tree: { kind: "Identifier", name: "Decimal" },
    uses: [{ facade: "decimal", name: "Decimal" }],
  },
  "Decimal.fromFloat($f)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Decimal" },
        property: "fromFloat",
      },
      args: [{ kind: "Identifier", name: "$f" }],
    },
    uses: [{ facade: "decimal", name: "Decimal" }],
  },
  DecimalException: {
    tree: { kind: "Identifier", name: "DecimalException" },
    uses: [{ facade: "decimal", name: "DecimalException" }],
  },
  DecimalTuple: {
    tree: { kind: "Identifier", name: "DecimalTuple" },
    uses: [{ facade: "decimal", name: "DecimalTuple" }],
  },
  DefaultDict: {
    tree: { kind: "Identifier", name: "DefaultDict" },
    uses: [{ facade: "collections", name: "DefaultDict" }],
  },
  DeprecationWarning: {
    tree: { kind: "Identifier", name: "DeprecationWarning" },
    uses: [{ facade: "builtins", name: "DeprecationWarning" }],
  },
  Deque: {
    tree: { kind: "Identifier", name: "Deque" },
    uses: [{ facade: "collections", name: "Deque" }],
  },
  DictType: {
    tree: { kind: "Identifier", name: "DictType" },
    uses: [{ facade: "builtins", name: "DictType" }],
  },
  DivisionByZero: {
    tree: { kind: "Identifier", name: "DivisionByZero" },
    uses: [{ facade: "decimal", name: "DivisionByZero" }],
  },
  EOFError: {
    tree: { kind: "Identifier", name: "EOFError" },
    uses: [{ facade: "builtins", name: "EOFError" }],
  },
  Ellipsis: {
    tree: { kind: "Identifier", name: "Ellipsis" },
    uses: [{ facade: "builtins", name: "Ellipsis" }],
  },
  EncodingWarning: {
    tree: { kind: "Identifier", name: "EncodingWarning" },
    uses: [{ facade: "builtins", name: "EncodingWarning" }],
  },
  Event: {
    tree: { kind: "Identifier", name: "Event" },
    uses: [{ facade: "asyncio", name: "Event" }],
  },
  EventLoop: {
    tree: { kind: "Identifier", name: "EventLoop" },
    uses: [{ facade: "asyncio", name: "EventLoop" }],
  },
  Exception: {
    tree: { kind: "Identifier", name: "Exception" },
    uses: [{ facade: "builtins", name: "Exception" }],
  },
  ExceptionGroup: {
    tree: { kind: "Identifier", name: "ExceptionGroup" },
    uses: [{ facade: "builtins", name: "ExceptionGroup" }],
  },
  ExitStack: {
    tree: { kind: "Identifier", name: "ExitStack" },
    uses: [{ facade: "contextlib", name: "ExitStack" }],
  },
  FIRST_COMPLETED: {
    tree: { kind: "Identifier", name: "FIRST_COMPLETED" },
    uses: [{ facade: "asyncio", name: "FIRST_COMPLETED" }],
  },
  FIRST_EXCEPTION: {
    tree: { kind: "Identifier", name: "FIRST_EXCEPTION" },
    uses: [{ facade: "asyncio", name: "FIRST_EXCEPTION" }],
  },
  FileExistsError: {
    tree: { kind: "Identifier", name: "FileExistsError" },
    uses: [{ facade: "builtins", name: "FileExistsError" }],
  },
  FileNotFoundError: {
    tree: { kind: "Identifier", name: "FileNotFoundError" },
    uses: [{ facade: "builtins", name: "FileNotFoundError" }],
  },
  FloatOperation: {
    tree: { kind: "Identifier", name: "FloatOperation" },
    uses: [{ facade: "decimal", name: "FloatOperation" }],
  },
  FloatType: {
    tree: { kind: "Identifier", name: "FloatType" },
    uses: [{ facade: "builtins", name: "FloatType" }],
  },
  FloatingPointError: {
    tree: { kind: "Identifier", name: "FloatingPointError" },
    uses: [{ facade: "builtins", name: "FloatingPointError" }],
  },
  FormData: {
    tree: { kind: "Identifier", name: "FormData" },
    uses: [{ facade: "aiohttp", name: "FormData" }],
  },
  Fraction: {
    tree: { kind: "Identifier", name: "Fraction" },
    uses: [{ facade: "fractions", name: "Fraction" }],
  },
  "Fraction.fromDecimal($dec)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Fraction" },
        property: "fromDecimal",
      },
      args: [{ kind: "Identifier", name: "$dec" }],
    },
    uses: [{ facade: "fractions", name: "Fraction" }],
  },
  "Fraction.fromFloat($f)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Fraction" },
        property: "fromFloat",
      },
      args: [{ kind: "Identifier", name: "$f" }],
    },
    uses: [{ facade: "fractions", name: "Fraction" }],
  },
  FrozenInstanceError: {
    tree: { kind: "Identifier", name: "FrozenInstanceError" },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError" }],
  },
  FrozenSetType: {
    tree: { kind: "Identifier", name: "FrozenSetType" },
    uses: [{ facade: "builtins", name: "FrozenSetType" }],
  },
  Future: {
    tree: { kind: "Identifier", name: "Future" },
    uses: [{ facade: "asyncio", name: "Future" }],
  },
  FutureWarning: {
    tree: { kind: "Identifier", name: "FutureWarning" },
    uses: [{ facade: "builtins", name: "FutureWarning" }],
  },
  GeneratorExit: {
    tree: { kind: "Identifier", name: "GeneratorExit" },
    uses: [{ facade: "builtins", name: "GeneratorExit" }],
  },
  Handle: {
    tree: { kind: "Identifier", name: "Handle" },
    uses: [{ facade: "asyncio", name: "Handle" }],
  },
  HelpFormatter: {
    tree: { kind: "Identifier", name: "HelpFormatter" },
    uses: [{ facade: "argparse", name: "HelpFormatter" }],
  },
  ImportError: {
    tree: { kind: "Identifier", name: "ImportError" },
    uses: [{ facade: "builtins", name: "ImportError" }],
  },
  ImportWarning: {
    tree: { kind: "Identifier", name: "ImportWarning" },
    uses: [{ facade: "builtins", name: "ImportWarning" }],
  },
  IndentationError: {
    tree: { kind: "Identifier", name: "IndentationError" },
    uses: [{ facade: "builtins", name: "IndentationError" }],
  },
  IndexError: {
    tree: { kind: "Identifier", name: "IndexError" },
    uses: [{ facade: "builtins", name: "IndexError" }],
  },
  Inexact: {
    tree: { kind: "Identifier", name: "Inexact" },
    uses: [{ facade: "decimal", name: "Inexact" }],
  },
  Infinity: { tree: { kind: "Identifier", name: "Infinity" }, uses: [] },
  IntType: {
    tree: { kind: "Identifier", name: "IntType" },
    uses: [{ facade: "builtins", name: "IntType" }],
  },
  InterruptedError: {
    tree: { kind: "Identifier", name: "InterruptedError" },
    uses: [{ facade: "builtins", name: "InterruptedError" }],
  },
  InvalidOperation: {
    tree: { kind: "Identifier", name: "InvalidOperation" },
    uses: [{ facade: "decimal", name: "InvalidOperation" }],
  },
  InvalidStateError: {
    tree: { kind: "Identifier", name: "InvalidStateError" },
    uses: [{ facade: "asyncio", name: "InvalidStateError" }],
  },
  InvalidURL: {
    tree: { kind: "Identifier", name: "InvalidURL" },
    uses: [{ facade: "aiohttp", name: "InvalidURL" }],
  },
  IsADirectoryError: {
    tree: { kind: "Identifier", name: "IsADirectoryError" },
    uses: [{ facade: "builtins", name: "IsADirectoryError" }],
  },
  KeyError: {
    tree: { kind: "Identifier", name: "KeyError" },
    uses: [{ facade: "builtins", name: "KeyError" }],
  },
  KeyboardInterrupt: {
    tree: { kind: "Identifier", name: "KeyboardInterrupt" },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt" }],
  },
  LifoQueue: {
    tree: { kind: "Identifier", name: "LifoQueue" },
    uses: [{ facade: "asyncio", name: "LifoQueue" }],
  },
  ListType: {
    tree: { kind: "Identifier", name: "ListType" },
    uses: [{ facade: "builtins", name: "ListType" }],
  },
  Lock: { tree: { kind: "Identifier", name: "Lock" }, uses: [{ facade: "asyncio", name: "Lock" }] },
  LookupError: {
    tree: { kind: "Identifier", name: "LookupError" },
    uses: [{ facade: "builtins", name: "LookupError" }],
  },
  "Math.E": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "E" },
    uses: [],
  },
  "Math.PI": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "PI" },
    uses: [],
  },
  "Math.abs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "abs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Math.max($first, $second)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
      ],
    },
    uses: [],
  },
  "Math.max($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "Math.min($first, $second)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
      ],
    },
    uses: [],
  },
  "Math.min($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "Math.sqrt($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "sqrt" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  MemoryError: {
    tree: { kind: "Identifier", name: "MemoryError" },
    uses: [{ facade: "builtins", name: "MemoryError" }],
  },
  MetavarTypeHelpFormatter: {
    tree: { kind: "Identifier", name: "MetavarTypeHelpFormatter" },
    uses: [{ facade: "argparse", name: "MetavarTypeHelpFormatter" }],
  },
  ModuleNotFoundError: {
    tree: { kind: "Identifier", name: "ModuleNotFoundError" },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError" }],
  },
  NaN: { tree: { kind: "Identifier", name: "NaN" }, uses: [] },
  NameError: {
    tree: { kind: "Identifier", name: "NameError" },
    uses: [{ facade: "builtins", name: "NameError" }],
  },
  Namespace: {
    tree: { kind: "Identifier", name: "Namespace" },
    uses: [{ facade: "argparse", name: "Namespace" }],
  },
  NotADirectoryError: {
    tree: { kind: "Identifier", name: "NotADirectoryError" },
    uses: [{ facade: "builtins", name: "NotADirectoryError" }],
  },
  NotImplemented: {
    tree: { kind: "Identifier", name: "NotImplemented" },
    uses: [{ facade: "builtins", name: "NotImplemented" }],
  },
  NotImplementedError: {
    tree: { kind: "Identifier", name: "NotImplementedError" },
    uses: [{ facade: "builtins", name: "NotImplementedError" }],
  },
  "Number($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "Number" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Number.isFinite($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Number" },
        property: "isFinite",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Number.isInteger($self)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Number" },
        property: "isInteger",
      },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "Number.isNaN($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Number" }, property: "isNaN" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  ONE_OR_MORE: {
    tree: { kind: "Identifier", name: "ONE_OR_MORE" },
    uses: [{ facade: "argparse", name: "ONE_OR_MORE" }],
  },
  OPTIONAL: {
    tree: { kind: "Identifier", name: "OPTIONAL" },
    uses: [{ facade: "argparse", name: "OPTIONAL" }],
  },
  OSError: {
    tree: { kind: "Identifier", name: "OSError" },
    uses: [{ facade: "builtins", name: "OSError" }],
  },
  ObjectType: {
    tree: { kind: "Identifier", name: "ObjectType" },
    uses: [{ facade: "builtins", name: "ObjectType" }],
  },
  OrderedDict: {
    tree: { kind: "Identifier", name: "OrderedDict" },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  Overflow: {
    tree: { kind: "Identifier", name: "Overflow" },
    uses: [{ facade: "decimal", name: "Overflow" }],
  },
  OverflowError: {
    tree: { kind: "Identifier", name: "OverflowError" },
    uses: [{ facade: "builtins", name: "OverflowError" }],
  },
  Path: { tree: { kind: "Identifier", name: "Path" }, uses: [{ facade: "pathlib", name: "Path" }] },
  "Path.cwd()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Path" }, property: "cwd" },
      args: [],
    },
    uses: [{ facade: "pathlib", name: "Path" }],
  },
  "Path.home()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Path" }, property: "home" },
      args: [],
    },
    uses: [{ facade: "pathlib", name: "Path" }],
  },
  PendingDeprecationWarning: {
    tree: { kind: "Identifier", name: "PendingDeprecationWarning" },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning" }],
  },
  PermissionError: {
    tree: { kind: "Identifier", name: "PermissionError" },
    uses: [{ facade: "builtins", name: "PermissionError" }],
  },
  PriorityQueue: {
    tree: { kind: "Identifier", name: "PriorityQueue" },
    uses: [{ facade: "asyncio", name: "PriorityQueue" }],
  },
  ProcessLookupError: {
    tree: { kind: "Identifier", name: "ProcessLookupError" },
    uses: [{ facade: "builtins", name: "ProcessLookupError" }],
  },
  PurePath: {
    tree: { kind: "Identifier", name: "PurePath" },
    uses: [{ facade: "pathlib", name: "PurePath" }],
  },
  Queue: {
    tree: { kind: "Identifier", name: "Queue" },
    uses: [{ facade: "asyncio", name: "Queue" }],
  },
  QueueEmpty: {
    tree: { kind: "Identifier", name: "QueueEmpty" },
    uses: [{ facade: "asyncio", name: "QueueEmpty" }],
  },
  QueueFull: {
    tree: { kind: "Identifier", name: "QueueFull" },
    uses: [{ facade: "asyncio", name: "QueueFull" }],
  },
  REMAINDER: {
    tree: { kind: "Identifier", name: "REMAINDER" },
    uses: [{ facade: "argparse", name: "REMAINDER" }],
  },
  RangeType: {
    tree: { kind: "Identifier", name: "RangeType" },
    uses: [{ facade: "builtins", name: "RangeType" }],
  },
  RawDescriptionHelpFormatter: {
    tree: { kind: "Identifier", name: "RawDescriptionHelpFormatter" },
    uses: [{ facade: "argparse", name: "RawDescriptionHelpFormatter" }],
  },
  RawTextHelpFormatter: {
    tree: { kind: "Identifier", name: "RawTextHelpFormatter" },
    uses: [{ facade: "argparse", name: "RawTextHelpFormatter" }],
  },
  RecursionError: {
    tree: { kind: "Identifier", name: "RecursionError" },
    uses: [{ facade: "builtins", name: "RecursionError" }],
  },
  ReferenceError: {
    tree: { kind: "Identifier", name: "ReferenceError" },
    uses: [{ facade: "builtins", name: "ReferenceError" }],
  },
  ResourceWarning: {
    tree: { kind: "Identifier", name: "ResourceWarning" },
    uses: [{ facade: "builtins", name: "ResourceWarning" }],
  },
  Rounded: {
    tree: { kind: "Identifier", name: "Rounded" },
    uses: [{ facade: "decimal", name: "Rounded" }],
  },
  Runner: {
    tree: { kind: "Identifier", name: "Runner" },
    uses: [{ facade: "asyncio", name: "Runner" }],
  },
  RuntimeError: {
    tree: { kind: "Identifier", name: "RuntimeError" },
    uses: [{ facade: "builtins", name: "RuntimeError" }],
  },
  RuntimeWarning: {
    tree: { kind: "Identifier", name: "RuntimeWarning" },
    uses: [{ facade: "builtins", name: "RuntimeWarning" }],
  },
  SUPPRESS: {
    tree: { kind: "Identifier", name: "SUPPRESS" },
    uses: [{ facade: "argparse", name: "SUPPRESS" }],
  },
  Semaphore: {
    tree: { kind: "Identifier", name: "Semaphore" },
    uses: [{ facade: "asyncio", name: "Semaphore" }],
  },
  ServerConnectionError: {
    tree: { kind: "Identifier", name: "ServerConnectionError" },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError" }],
  },
  ServerDisconnectedError: {
    tree: { kind: "Identifier", name: "ServerDisconnectedError" },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError" }],
  },
  ServerTimeoutError: {
    tree: { kind: "Identifier", name: "ServerTimeoutError" },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError" }],
  },
  SetType: {
    tree: { kind: "Identifier", name: "SetType" },
    uses: [{ facade: "builtins", name: "SetType" }],
  },
  Slice: {
    tree: { kind: "Identifier", name: "Slice" },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  StopAsyncIteration: {
    tree: { kind: "Identifier", name: "StopAsyncIteration" },
    uses: [{ facade: "builtins", name: "StopAsyncIteration" }],
  },
  StopIteration: {
    tree: { kind: "Identifier", name: "StopIteration" },
    uses: [{ facade: "builtins", name: "StopIteration" }],
  },
  StrType: {
    tree: { kind: "Identifier", name: "StrType" },
    uses: [{ facade: "builtins", name: "StrType" }],
  },
  "String($self.args[0])": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "String" },
      args: [
        {
          kind: "Index",
          object: {
            kind: "Member",
            object: { kind: "Identifier", name: "$self" },
            property: "args",
          },
          index: { kind: "Number", value: 0 },
        },
      ],
    },
    uses: [],
  },
  Subnormal: {
    tree: { kind: "Identifier", name: "Subnormal" },
    uses: [{ facade: "decimal", name: "Subnormal" }],
  },
  SyntaxError: {
    tree: { kind: "Identifier", name: "SyntaxError" },
    uses: [{ facade: "builtins", name: "SyntaxError" }],
  },
  SyntaxWarning: {
    tree: { kind: "Identifier", name: "SyntaxWarning" },
    uses: [{ facade: "builtins", name: "SyntaxWarning" }],
  },
  SystemError: {
    tree: { kind: "Identifier", name: "SystemError" },
    uses: [{ facade: "builtins", name: "SystemError" }],
  },
  SystemExit: {
    tree: { kind: "Identifier", name: "SystemExit" },
    uses: [{ facade: "builtins", name: "SystemExit" }],
  },
  TCPConnector: {
    tree: { kind: "Identifier", name: "TCPConnector" },
    uses: [{ facade: "aiohttp", name: "TCPConnector" }],
  },
  TabError: {
    tree: { kind: "Identifier", name: "TabError" },
    uses: [{ facade: "builtins", name: "TabError" }],
  },
  Task: { tree: { kind: "Identifier", name: "Task" }, uses: [{ facade: "asyncio", name: "Task" }] },
  TaskGroup: {
    tree: { kind: "Identifier", name: "TaskGroup" },
    uses: [{ facade: "asyncio", name: "TaskGroup" }],
  },
  ThreadPoolExecutor: {
    tree: { kind: "Identifier", name: "ThreadPoolExecutor" },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor" }],
  },
  Time: {
    tree: { kind: "Identifier", name: "Time" },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  "Time.fromisoformat($time_string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Time" },
        property: "fromisoformat",
      },
      args: [{ kind: "Identifier", name: "$time_string" }],
    },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  "Time.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Time" }, property: "max" },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  "Time.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Time" }, property: "min" },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  "Time.resolution": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Time" }, property: "resolution" },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  Timeout: {
    tree: { kind: "Identifier", name: "Timeout" },
    uses: [{ facade: "asyncio", name: "Timeout" }],
  },
  TimeoutError: {
    tree: { kind: "Identifier", name: "TimeoutError" },
    uses: [{ facade: "builtins", name: "TimeoutError" }],
  },
  TimerHandle: {
    tree: { kind: "Identifier", name: "TimerHandle" },
    uses: [{ facade: "asyncio", name: "TimerHandle" }],
  },
  Token: {
    tree: { kind: "Identifier", name: "Token" },
    uses: [{ facade: "contextvars", name: "Token" }],
  },
  TooManyRedirects: {
    tree: { kind: "Identifier", name: "TooManyRedirects" },
    uses: [{ facade: "aiohttp", name: "TooManyRedirects" }],
  },
  TupleType: {
    tree: { kind: "Identifier", name: "TupleType" },
    uses: [{ facade: "builtins", name: "TupleType" }],
  },
  TypeError: {
    tree: { kind: "Identifier", name: "TypeError" },
    uses: [{ facade: "builtins", name: "TypeError" }],
  },
  TypeType: {
    tree: { kind: "Identifier", name: "TypeType" },
    uses: [{ facade: "builtins", name: "TypeType" }],
  },
  UnboundLocalError: {
    tree: { kind: "Identifier", name: "UnboundLocalError" },
    uses: [{ facade: "builtins", name: "UnboundLocalError" }],
  },
  Underflow: {
    tree: { kind: "Identifier", name: "Underflow" },
    uses: [{ facade: "decimal", name: "Underflow" }],
  },
  UnicodeDecodeError: {
    tree: { kind: "Identifier", name: "UnicodeDecodeError" },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError" }],
  },
  UnicodeEncodeError: {
    tree: { kind: "Identifier", name: "UnicodeEncodeError" },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError" }],
  },
  UnicodeError: {
    tree: { kind: "Identifier", name: "UnicodeError" },
    uses: [{ facade: "builtins", name: "UnicodeError" }],
  },
  UnicodeTranslateError: {
    tree: { kind: "Identifier", name: "UnicodeTranslateError" },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError" }],
  },
  UnicodeWarning: {
    tree: { kind: "Identifier", name: "UnicodeWarning" },
    uses: [{ facade: "builtins", name: "UnicodeWarning" }],
  },
  UserWarning: {
    tree: { kind: "Identifier", name: "UserWarning" },
    uses: [{ facade: "builtins", name: "UserWarning" }],
  },
  ValueError: {
    tree: { kind: "Identifier", name: "ValueError" },
    uses: [{ facade: "builtins", name: "ValueError" }],
  },
  Warning: {
    tree: { kind: "Identifier", name: "Warning" },
    uses: [{ facade: "builtins", name: "Warning" }],
  },
  ZERO_OR_MORE: {
    tree: { kind: "Identifier", name: "ZERO_OR_MORE" },
    uses: [{ facade: "argparse", name: "ZERO_OR_MORE" }],
  },
  ZeroDivisionError: {
    tree: { kind: "Identifier", name: "ZeroDivisionError" },
    uses: [{ facade: "builtins", name: "ZeroDivisionError" }],
  },
  "[...$iterable]": {
    tree: {
      kind: "Array",
      elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [],
  },
  "[...$self]": {
    tree: {
      kind: "Array",
      elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$self" } }],
    },
    uses: [],
  },
  "[...mro($self)]": {
    tree: {
      kind: "Array",
      elements: [
        {
          kind: "Spread",
          argument: {
            kind: "Call",
            callee: { kind: "Identifier", name: "mro" },
            args: [{ kind: "Identifier", name: "$self" }],
          },
        },
      ],
    },
    uses: [{ facade: "builtins", name: "mro" }],
  },
  "[]": { tree: { kind: "Array", elements: [] }, uses: [] },
  "abs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "abs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "abs" }],
  },
  "aclose($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aclose" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "asyncio", name: "aclose" }],
  },
  "aclosing($thing)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aclosing" },
      args: [{ kind: "Identifier", name: "$thing" }],
    },
    uses: [{ facade: "contextlib", name: "aclosing" }],
  },
  "aiter($async_iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aiter" },
      args: [{ kind: "Identifier", name: "$async_iterable" }],
    },
    uses: [{ facade: "asyncio", name: "aiter" }],
  },
  "all($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "all" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "all" }],
  },
  "allTasks($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "allTasks" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "allTasks" }],
  },
  "anext($async_iterator, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "anext" },
      args: [
        { kind: "Identifier", name: "$async_iterator" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "asyncio", name: "anext" }],
  },
  "anext($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "anext" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "asyncio", name: "anext" }],
  },
  "any($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "any" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "any" }],
  },
  "asCompleted($fs, { timeout: $timeout })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asCompleted" },
      args: [
        { kind: "Identifier", name: "$fs" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "asCompleted" }],
  },
  "ascii($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ascii" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "ascii" }],
  },
  "asend($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asend" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "asyncio", name: "asend" }],
  },
  "asynccontextmanager($func)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asynccontextmanager" },
      args: [{ kind: "Identifier", name: "$func" }],
    },
    uses: [{ facade: "contextlib", name: "asynccontextmanager" }],
  },
  "athrow($self, $error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "athrow" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$error" },
      ],
    },
    uses: [{ facade: "asyncio", name: "athrow" }],
  },
  "attributesOf($object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "attributesOf" },
      args: [{ kind: "Identifier", name: "$object" }],
    },
    uses: [{ facade: "builtins", name: "attributesOf" }],
  },
  "base64.a85decode($b, { foldspaces: $foldspaces, adobe: $adobe, ignorechars: $ignorechars })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "a85decode",
      },
      args: [
        { kind: "Identifier", name: "$b" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "foldspaces",
              value: { kind: "Identifier", name: "$foldspaces" },
            },
            { kind: "Property", key: "adobe", value: { kind: "Identifier", name: "$adobe" } },
            {
              kind: "Property",
              key: "ignorechars",
              value: { kind: "Identifier", name: "$ignorechars" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "base64", name: "a85decode" }],
  },
  "base64.a85encode($b, { foldspaces: $foldspaces, wrapcol: $wrapcol, pad: $pad, adobe: $adobe })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "base64" },
          property: "a85encode",
        },
        args: [
          { kind: "Identifier", name: "$b" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "foldspaces",
                value: { kind: "Identifier", name: "$foldspaces" },
              },
              { kind: "Property", key: "wrapcol", value: { kind: "Identifier", name: "$wrapcol" } },
              { kind: "Property", key: "pad", value: { kind: "Identifier", name: "$pad" } },
              { kind: "Property", key: "adobe", value: { kind: "Identifier", name: "$adobe" } },
            ],
          },
        ],
      },
      uses: [{ facade: "base64", name: "a85encode" }],
    },
  "base64.b16decode($s, $casefold)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b16decode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$casefold" },
      ],
    },
    uses: [{ facade: "base64", name: "b16decode" }],
  },
  "base64.b16encode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b16encode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "b16encode" }],
  },
  "base64.b32decode($s, $casefold, $map01)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b32decode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$casefold" },
        { kind: "Identifier", name: "$map01" },
      ],
    },
    uses: [{ facade: "base64", name: "b32decode" }],
  },
  "base64.b32encode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b32encode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "b32encode" }],
  },
  "base64.b32hexdecode($s, $casefold)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b32hexdecode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$casefold" },
      ],
    },
    uses: [{ facade: "base64", name: "b32hexdecode" }],
  },
  "base64.b32hexencode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b32hexencode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "b32hexencode" }],
  },
  "base64.b64decode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b64decode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "b64decode" }],
  },
  "base64.b64decode($s, $altchars, $validate)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b64decode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$altchars" },
        { kind: "Identifier", name: "$validate" },
      ],
    },
    uses: [{ facade: "base64", name: "b64decode" }],
  },
  "base64.b64encode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b64encode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "b64encode" }],
  },
  "base64.b64encode($s, $altchars)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b64encode",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$altchars" },
      ],
    },
    uses: [{ facade: "base64", name: "b64encode" }],
  },
  "base64.b85decode($b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b85decode",
      },
      args: [{ kind: "Identifier", name: "$b" }],
    },
    uses: [{ facade: "base64", name: "b85decode" }],
  },
  "base64.b85encode($b, $pad)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "b85encode",
      },
      args: [
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$pad" },
      ],
    },
    uses: [{ facade: "base64", name: "b85encode" }],
  },
  "base64.decodebytes($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "decodebytes",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "decodebytes" }],
  },
  "base64.encodebytes($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "encodebytes",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "encodebytes" }],
  },
  "base64.urlsafeB64decode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "urlsafeB64decode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "urlsafeB64decode" }],
  },
  "base64.urlsafeB64encode($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "base64" },
        property: "urlsafeB64encode",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "base64", name: "urlsafeB64encode" }],
  },
  "baseOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "baseOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "baseOf" }],
  },
  "basesOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "basesOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "basesOf" }],
  },
  "bin($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bin" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "bin" }],
  },
  "binascii.Error": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "binascii" }, property: "Error" },
    uses: [{ facade: "binascii", name: "Error" }],
  },
  "binascii.a2bBase64($data, $strict_mode)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "a2bBase64",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$strict_mode" },
      ],
    },
    uses: [{ facade: "binascii", name: "a2bBase64" }],
  },
  "binascii.b2aBase64($data, $newline)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "b2aBase64",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$newline" },
      ],
    },
    uses: [{ facade: "binascii", name: "b2aBase64" }],
  },
  "binascii.crc32($data, $crc)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "crc32",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$crc" },
      ],
    },
    uses: [{ facade: "binascii", name: "crc32" }],
  },
  "binascii.crcHqx($data, $crc)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "crcHqx",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$crc" },
      ],
    },
    uses: [{ facade: "binascii", name: "crcHqx" }],
  },
  "binascii.hexlify($data, $sep, $bytes_per_sep)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "hexlify",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$bytes_per_sep" },
      ],
    },
    uses: [{ facade: "binascii", name: "hexlify" }],
  },
  "binascii.unhexlify($hexstr)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "unhexlify",
      },
      args: [{ kind: "Identifier", name: "$hexstr" }],
    },
    uses: [{ facade: "binascii", name: "unhexlify" }],
  },
  "bisect.bisectLeft($a, $x, { lo: $lo, hi: $hi, key: $key })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "bisect" },
        property: "bisectLeft",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$x" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "lo", value: { kind: "Identifier", name: "$lo" } },
            { kind: "Property", key: "hi", value: { kind: "Identifier", name: "$hi" } },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "bisect", name: "bisectLeft" }],
  },
  "bisect.bisectRight($a, $x, { lo: $lo, hi: $hi, key: $key })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "bisect" },
        property: "bisectRight",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$x" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "lo", value: { kind: "Identifier", name: "$lo" } },
            { kind: "Property", key: "hi", value: { kind: "Identifier", name: "$hi" } },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "bisect", name: "bisectRight" }],
  },
  "bisect.insortLeft($a, $x, { lo: $lo, hi: $hi, key: $key })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "bisect" },
        property: "insortLeft",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$x" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "lo", value: { kind: "Identifier", name: "$lo" } },
            { kind: "Property", key: "hi", value: { kind: "Identifier", name: "$hi" } },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "bisect", name: "insortLeft" }],
  },
  "bisect.insortRight($a, $x, { lo: $lo, hi: $hi, key: $key })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "bisect" },
        property: "insortRight",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$x" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "lo", value: { kind: "Identifier", name: "$lo" } },
            { kind: "Property", key: "hi", value: { kind: "Identifier", name: "$hi" } },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "bisect", name: "insortRight" }],
  },
  "bitCount($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bitCount" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "bitCount" }],
  },
  "bitLength($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bitLength" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "bitLength" }],
  },
  "byteArray($source, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "byteArray" },
      args: [
        { kind: "Identifier", name: "$source" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "byteArray" }],
  },
  "bytesFrom($source, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesFrom" },
      args: [
        { kind: "Identifier", name: "$source" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesFrom" }],
  },
  "bytesFromHex($string)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesFromHex" },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "builtins", name: "bytesFromHex" }],
  },
  "bytesHex($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesHex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesHex" }],
  },
  "bytesJoin($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesJoin" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesJoin" }],
  },
  "cache($user_function)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "cache" },
      args: [{ kind: "Identifier", name: "$user_function" }],
    },
    uses: [{ facade: "functools", name: "cache" }],
  },
  "callable($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "callable" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "callable" }],
  },
  "capitalize($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "capitalize" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "capitalize" }],
  },
  "caseFold($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "caseFold" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "caseFold" }],
  },
  "center($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "center" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "center" }],
  },
  "chr($i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "chr" },
      args: [{ kind: "Identifier", name: "$i" }],
    },
    uses: [{ facade: "builtins", name: "chr" }],
  },
  "closeGenerator($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "closeGenerator" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "closeGenerator" }],
  },
  "closing($thing)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "closing" },
      args: [{ kind: "Identifier", name: "$thing" }],
    },
    uses: [{ facade: "contextlib", name: "closing" }],
  },
  "cmpToKey($mycmp)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "cmpToKey" },
      args: [{ kind: "Identifier", name: "$mycmp" }],
    },
    uses: [{ facade: "functools", name: "cmpToKey" }],
  },
  "contains($self, $key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contains" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "builtins", name: "contains" }],
  },
  "contains($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contains" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "contains" }],
  },
  "contextmanager($func)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contextmanager" },
      args: [{ kind: "Identifier", name: "$func" }],
    },
    uses: [{ facade: "contextlib", name: "contextmanager" }],
  },
  "copyContext()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "copyContext" }, args: [] },
    uses: [{ facade: "contextvars", name: "copyContext" }],
  },
  "createDecimal($self, $num)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "createDecimal" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$num" },
      ],
    },
    uses: [{ facade: "decimal", name: "createDecimal" }],
  },
  "createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "createTask" },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "createTask" }],
  },
  "csv.DictReader": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "DictReader" },
    uses: [{ facade: "csv", name: "DictReader" }],
  },
  "csv.DictWriter": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "DictWriter" },
    uses: [{ facade: "csv", name: "DictWriter" }],
  },
  "csv.Error": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "Error" },
    uses: [{ facade: "csv", name: "Error" }],
  },
  "csv.QUOTE_ALL": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "QUOTE_ALL" },
    uses: [{ facade: "csv", name: "QUOTE_ALL" }],
  },
  "csv.QUOTE_MINIMAL": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "csv" },
      property: "QUOTE_MINIMAL",
    },
    uses: [{ facade: "csv", name: "QUOTE_MINIMAL" }],
  },
  "csv.QUOTE_NONE": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "QUOTE_NONE" },
    uses: [{ facade: "csv", name: "QUOTE_NONE" }],
  },
  "csv.QUOTE_NONNUMERIC": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "csv" },
      property: "QUOTE_NONNUMERIC",
    },
    uses: [{ facade: "csv", name: "QUOTE_NONNUMERIC" }],
  },
  "csv.getDialect($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "csv" },
        property: "getDialect",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "csv", name: "getDialect" }],
  },
  "csv.listDialects()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "csv" },
        property: "listDialects",
      },
      args: [],
    },
    uses: [{ facade: "csv", name: "listDialects" }],
  },
  "csv.reader($csvfile, { dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "reader" },
        args: [
          { kind: "Identifier", name: "$csvfile" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "dialect", value: { kind: "Identifier", name: "$dialect" } },
              {
                kind: "Property",
                key: "delimiter",
                value: { kind: "Identifier", name: "$delimiter" },
              },
              {
                kind: "Property",
                key: "quotechar",
                value: { kind: "Identifier", name: "$quotechar" },
              },
              {
                kind: "Property",
                key: "escapechar",
                value: { kind: "Identifier", name: "$escapechar" },
              },
              {
                kind: "Property",
                key: "doublequote",
                value: { kind: "Identifier", name: "$doublequote" },
              },
              {
                kind: "Property",
                key: "skipinitialspace",
                value: { kind: "Identifier", name: "$skipinitialspace" },
              },
              {
                kind: "Property",
                key: "lineterminator",
                value: { kind: "Identifier", name: "$lineterminator" },
              },
              { kind: "Property", key: "quoting", value: { kind: "Identifier", name: "$quoting" } },
              { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
            ],
          },
        ],
      },
      uses: [{ facade: "csv", name: "reader" }],
    },
  "csv.registerDialect($name, { dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "csv" },
          property: "registerDialect",
        },
        args: [
          { kind: "Identifier", name: "$name" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "dialect", value: { kind: "Identifier", name: "$dialect" } },
              {
                kind: "Property",
                key: "delimiter",
                value: { kind: "Identifier", name: "$delimiter" },
              },
              {
                kind: "Property",
                key: "quotechar",
                value: { kind: "Identifier", name: "$quotechar" },
              },
              {
                kind: "Property",
                key: "escapechar",
                value: { kind: "Identifier", name: "$escapechar" },
              },
              {
                kind: "Property",
                key: "doublequote",
                value: { kind: "Identifier", name: "$doublequote" },
              },
              {
                kind: "Property",
                key: "skipinitialspace",
                value: { kind: "Identifier", name: "$skipinitialspace" },
              },
              {
                kind: "Property",
                key: "lineterminator",
                value: { kind: "Identifier", name: "$lineterminator" },
              },
              { kind: "Property", key: "quoting", value: { kind: "Identifier", name: "$quoting" } },
              { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
            ],
          },
        ],
      },
      uses: [{ facade: "csv", name: "registerDialect" }],
    },
  "csv.unregisterDialect($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "csv" },
        property: "unregisterDialect",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "csv", name: "unregisterDialect" }],
  },
  "csv.writer($csvfile, { dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "writer" },
        args: [
          { kind: "Identifier", name: "$csvfile" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "dialect", value: { kind: "Identifier", name: "$dialect" } },
              {
                kind: "Property",
                key: "delimiter",
                value: { kind: "Identifier", name: "$delimiter" },
              },
              {
                kind: "Property",
                key: "quotechar",
                value: { kind: "Identifier", name: "$quotechar" },
              },
              {
                kind: "Property",
                key: "escapechar",
                value: { kind: "Identifier", name: "$escapechar" },
              },
              {
                kind: "Property",
                key: "doublequote",
                value: { kind: "Identifier", name: "$doublequote" },
              },
              {
                kind: "Property",
                key: "skipinitialspace",
                value: { kind: "Identifier", name: "$skipinitialspace" },
              },
              {
                kind: "Property",
                key: "lineterminator",
                value: { kind: "Identifier", name: "$lineterminator" },
              },
              { kind: "Property", key: "quoting", value: { kind: "Identifier", name: "$quoting" } },
              { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
            ],
          },
        ],
      },
      uses: [{ facade: "csv", name: "writer" }],
    },
  "currentTask($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "currentTask" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "currentTask" }],
  },
  date: {
    tree: { kind: "Identifier", name: "date" },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.fromisocalendar($year, $week, $day)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "date" },
        property: "fromisocalendar",
      },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$week" },
        { kind: "Identifier", name: "$day" },
      ],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.fromisoformat($date_string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "date" },
        property: "fromisoformat",
      },
      args: [{ kind: "Identifier", name: "$date_string" }],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.fromordinal($ordinal)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "date" },
        property: "fromordinal",
      },
      args: [{ kind: "Identifier", name: "$ordinal" }],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.fromtimestamp($timestamp)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "date" },
        property: "fromtimestamp",
      },
      args: [{ kind: "Identifier", name: "$timestamp" }],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "date" }, property: "max" },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "date" }, property: "min" },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.resolution": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "date" }, property: "resolution" },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.today()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "date" }, property: "today" },
      args: [],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  datetime: {
    tree: { kind: "Identifier", name: "datetime" },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.combine($date, $time, $tzinfo)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "combine",
      },
      args: [
        { kind: "Identifier", name: "$date" },
        { kind: "Identifier", name: "$time" },
        { kind: "Identifier", name: "$tzinfo" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromisocalendar($year, $week, $day)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromisocalendar",
      },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$week" },
        { kind: "Identifier", name: "$day" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromisoformat($date_string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromisoformat",
      },
      args: [{ kind: "Identifier", name: "$date_string" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromordinal($ordinal)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromordinal",
      },
      args: [{ kind: "Identifier", name: "$ordinal" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromtimestamp($timestamp, $tz)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromtimestamp",
      },
      args: [
        { kind: "Identifier", name: "$timestamp" },
        { kind: "Identifier", name: "$tz" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "datetime" }, property: "max" },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "datetime" }, property: "min" },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.now($tz)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "datetime" }, property: "now" },
      args: [{ kind: "Identifier", name: "$tz" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.resolution": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "datetime" },
      property: "resolution",
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.strptime($date_string, $format)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "strptime",
      },
      args: [
        { kind: "Identifier", name: "$date_string" },
        { kind: "Identifier", name: "$format" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.today()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "today",
      },
      args: [],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.utcfromtimestamp($timestamp)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "utcfromtimestamp",
      },
      args: [{ kind: "Identifier", name: "$timestamp" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.utcnow()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "utcnow",
      },
      args: [],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "decode($self, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "decode" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "decode" }],
  },
  "delattr($obj, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "delattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "builtins", name: "delattr" }],
  },
  "deleteOwn($obj, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "deleteOwn" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "builtins", name: "deleteOwn" }],
  },
  "dictCopy($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictCopy" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "dictCopy" }],
  },
  "dictGet($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictGet" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictGet" }],
  },
  "dictPop($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictPop" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictPop" }],
  },
  "dictUpdate($self, $iterable, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "dictUpdate($self, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "dictUpdate($self, $mapping, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$mapping" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "difference($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "difference" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "difference" }],
  },
  "differenceUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "differenceUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "differenceUpdate" }],
  },
  "divmod($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "divmod" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "builtins", name: "divmod" }],
  },
  "encode($self, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "encode" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "encode" }],
  },
  "endsWith($self, $suffix, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "endsWith" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$suffix" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "endsWith" }],
  },
  "ensureFuture($coro_or_future)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ensureFuture" },
      args: [{ kind: "Identifier", name: "$coro_or_future" }],
    },
    uses: [{ facade: "asyncio", name: "ensureFuture" }],
  },
  "enumerate($iterable, $start)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "enumerate" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$start" },
      ],
    },
    uses: [{ facade: "builtins", name: "enumerate" }],
  },
  "expandTabs($self, $tabsize)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "expandTabs" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$tabsize" },
      ],
    },
    uses: [{ facade: "builtins", name: "expandTabs" }],
  },
  false: { tree: { kind: "Literal", value: "false" }, uses: [] },
  "filter($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "filter" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "filter" }],
  },
  "fnmatch.filter($names, $pat)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "fnmatch" },
        property: "filter",
      },
      args: [
        { kind: "Identifier", name: "$names" },
        { kind: "Identifier", name: "$pat" },
      ],
    },
    uses: [{ facade: "fnmatch", name: "filter" }],
  },
  "fnmatch.fnmatch($name, $pat)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "fnmatch" },
        property: "fnmatch",
      },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$pat" },
      ],
    },
    uses: [{ facade: "fnmatch", name: "fnmatch" }],
  },
  "fnmatch.fnmatchcase($name, $pat)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "fnmatch" },
        property: "fnmatchcase",
      },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$pat" },
      ],
    },
    uses: [{ facade: "fnmatch", name: "fnmatchcase" }],
  },
  "formatMap($self, $mapping)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "formatMap" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$mapping" },
      ],
    },
    uses: [{ facade: "builtins", name: "formatMap" }],
  },
  "fromKeys($iterable, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "fromKeys" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "fromKeys" }],
  },
  "frozenSet($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "frozenSet" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "frozenSet" }],
  },
  "getEventLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "getEventLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "getEventLoop" }],
  },
  "getItem($self, $i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "getItem" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$i" },
      ],
    },
    uses: [{ facade: "builtins", name: "getItem" }],
  },
  "getItem($self, $key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "getItem" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "builtins", name: "getItem" }],
  },
  "getRunningLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "getRunningLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "getRunningLoop" }],
  },
  "getcontext()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "getcontext" }, args: [] },
    uses: [{ facade: "decimal", name: "getcontext" }],
  },
  "glob.escape($pathname)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "glob" }, property: "escape" },
      args: [{ kind: "Identifier", name: "$pathname" }],
    },
    uses: [{ facade: "glob", name: "escape" }],
  },
  "glob.glob($pathname, { rootDir: $root_dir, recursive: $recursive, includeHidden: $include_hidden })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "glob" }, property: "glob" },
        args: [
          { kind: "Identifier", name: "$pathname" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "rootDir",
                value: { kind: "Identifier", name: "$root_dir" },
              },
              {
                kind: "Property",
                key: "recursive",
                value: { kind: "Identifier", name: "$recursive" },
              },
              {
                kind: "Property",
                key: "includeHidden",
                value: { kind: "Identifier", name: "$include_hidden" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "glob", name: "glob" }],
    },
  "glob.hasMagic($s)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "glob" },
        property: "hasMagic",
      },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "glob", name: "hasMagic" }],
  },
  "glob.iglob($pathname, { rootDir: $root_dir, recursive: $recursive, includeHidden: $include_hidden })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "glob" }, property: "iglob" },
        args: [
          { kind: "Identifier", name: "$pathname" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "rootDir",
                value: { kind: "Identifier", name: "$root_dir" },
              },
              {
                kind: "Property",
                key: "recursive",
                value: { kind: "Identifier", name: "$recursive" },
              },
              {
                kind: "Property",
                key: "includeHidden",
                value: { kind: "Identifier", name: "$include_hidden" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "glob", name: "iglob" }],
    },
  "hasattr($obj, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hasattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "builtins", name: "hasattr" }],
  },
  "hash($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hash" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "hash" }],
  },
  "hashlib.algorithmsGuaranteed": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "hashlib" },
      property: "algorithmsGuaranteed",
    },
    uses: [{ facade: "hashlib", name: "algorithmsGuaranteed" }],
  },
  "hashlib.blake2b($data, { digestSize: $digest_size, key: $key, salt: $salt, person: $person })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "blake2b",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "digestSize",
              value: { kind: "Identifier", name: "$digest_size" },
            },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "salt", value: { kind: "Identifier", name: "$salt" } },
            { kind: "Property", key: "person", value: { kind: "Identifier", name: "$person" } },
          ],
        },
      ],
    },
    uses: [{ facade: "hashlib", name: "blake2b" }],
  },
  "hashlib.blake2s($data, { digestSize: $digest_size, key: $key, salt: $salt, person: $person })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "blake2s",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "digestSize",
              value: { kind: "Identifier", name: "$digest_size" },
            },
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "salt", value: { kind: "Identifier", name: "$salt" } },
            { kind: "Property", key: "person", value: { kind: "Identifier", name: "$person" } },
          ],
        },
      ],
    },
    uses: [{ facade: "hashlib", name: "blake2s" }],
  },
  "hashlib.md5($string)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "hashlib" }, property: "md5" },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "md5" }],
  },
  "hashlib.newHash($name, $data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "newHash",
      },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$data" },
      ],
    },
    uses: [{ facade: "hashlib", name: "newHash" }],
  },
  "hashlib.pbkdf2Hmac($hash_name, $password, $salt, $iterations, $dklen)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "pbkdf2Hmac",
      },
      args: [
        { kind: "Identifier", name: "$hash_name" },
        { kind: "Identifier", name: "$password" },
        { kind: "Identifier", name: "$salt" },
        { kind: "Identifier", name: "$iterations" },
        { kind: "Identifier", name: "$dklen" },
      ],
    },
    uses: [{ facade: "hashlib", name: "pbkdf2Hmac" }],
  },
  "hashlib.scrypt($password, { salt: $salt, n: $n, r: $r, p: $p, maxmem: $maxmem, dklen: $dklen })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "hashlib" },
          property: "scrypt",
        },
        args: [
          { kind: "Identifier", name: "$password" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "salt", value: { kind: "Identifier", name: "$salt" } },
              { kind: "Property", key: "n", value: { kind: "Identifier", name: "$n" } },
              { kind: "Property", key: "r", value: { kind: "Identifier", name: "$r" } },
              { kind: "Property", key: "p", value: { kind: "Identifier", name: "$p" } },
              { kind: "Property", key: "maxmem", value: { kind: "Identifier", name: "$maxmem" } },
              { kind: "Property", key: "dklen", value: { kind: "Identifier", name: "$dklen" } },
            ],
          },
        ],
      },
      uses: [{ facade: "hashlib", name: "scrypt" }],
    },
  "hashlib.sha1($string)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "hashlib" }, property: "sha1" },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha1" }],
  },
  "hashlib.sha224($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha224",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha224" }],
  },
  "hashlib.sha256($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha256",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha256" }],
  },
  "hashlib.sha3224($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha3224",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha3224" }],
  },
  "hashlib.sha3256($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha3256",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha3256" }],
  },
  "hashlib.sha3384($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha3384",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha3384" }],
  },
  "hashlib.sha3512($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha3512",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha3512" }],
  },
  "hashlib.sha384($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha384",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha384" }],
  },
  "hashlib.sha512($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "sha512",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "sha512" }],
  },
  "hashlib.shake128($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "shake128",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "shake128" }],
  },
  "hashlib.shake256($string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hashlib" },
        property: "shake256",
      },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "hashlib", name: "shake256" }],
  },
  "heapq.heapify($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "heapify",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "heapq", name: "heapify" }],
  },
  "heapq.heappop($heap)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "heappop",
      },
      args: [{ kind: "Identifier", name: "$heap" }],
    },
    uses: [{ facade: "heapq", name: "heappop" }],
  },
  "heapq.heappush($heap, $item)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "heappush",
      },
      args: [
        { kind: "Identifier", name: "$heap" },
        { kind: "Identifier", name: "$item" },
      ],
    },
    uses: [{ facade: "heapq", name: "heappush" }],
  },
  "heapq.heappushpop($heap, $item)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "heappushpop",
      },
      args: [
        { kind: "Identifier", name: "$heap" },
        { kind: "Identifier", name: "$item" },
      ],
    },
    uses: [{ facade: "heapq", name: "heappushpop" }],
  },
  "heapq.heapreplace($heap, $item)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "heapreplace",
      },
      args: [
        { kind: "Identifier", name: "$heap" },
        { kind: "Identifier", name: "$item" },
      ],
    },
    uses: [{ facade: "heapq", name: "heapreplace" }],
  },
  "heapq.merge([...$iterables], { key: $key, reverse: $reverse })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "heapq" }, property: "merge" },
      args: [
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "reverse", value: { kind: "Identifier", name: "$reverse" } },
          ],
        },
      ],
    },
    uses: [{ facade: "heapq", name: "merge" }],
  },
  "heapq.nlargest($n, $iterable, $key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "nlargest",
      },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "heapq", name: "nlargest" }],
  },
  "heapq.nsmallest($n, $iterable, $key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "heapq" },
        property: "nsmallest",
      },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "heapq", name: "nsmallest" }],
  },
  "hex($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hex" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "hex" }],
  },
  "hmac.HMAC": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "hmac" }, property: "HMAC" },
    uses: [{ facade: "hmac", name: "HMAC" }],
  },
  "hmac.HMAC.create($key, $msg)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Member", object: { kind: "Identifier", name: "hmac" }, property: "HMAC" },
        property: "create",
      },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$msg" },
      ],
    },
    uses: [{ facade: "hmac", name: "HMAC" }],
  },
  "hmac.HMAC.create($key, $msg, $digestmod)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Member", object: { kind: "Identifier", name: "hmac" }, property: "HMAC" },
        property: "create",
      },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Identifier", name: "$digestmod" },
      ],
    },
    uses: [{ facade: "hmac", name: "HMAC" }],
  },
  "hmac.HMAC.create($key, null, $digestmod)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Member", object: { kind: "Identifier", name: "hmac" }, property: "HMAC" },
        property: "create",
      },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Literal", value: "null" },
        { kind: "Identifier", name: "$digestmod" },
      ],
    },
    uses: [{ facade: "hmac", name: "HMAC" }],
  },
  "hmac.compareDigest($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "hmac" },
        property: "compareDigest",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "hmac", name: "compareDigest" }],
  },
  "hmac.digest($key, $msg, $digest)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "hmac" }, property: "digest" },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Identifier", name: "$digest" },
      ],
    },
    uses: [{ facade: "hmac", name: "digest" }],
  },
  "id($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "id" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "id" }],
  },
  "input($prompt)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "input" },
      args: [{ kind: "Identifier", name: "$prompt" }],
    },
    uses: [{ facade: "builtins", name: "input" }],
  },
  "int($x, $base)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "int" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$base" },
      ],
    },
    uses: [{ facade: "builtins", name: "int" }],
  },
  "intersection($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "intersection" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "intersection" }],
  },
  "intersectionUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "intersectionUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "intersectionUpdate" }],
  },
  "io.BufferedIOBase": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "BufferedIOBase",
    },
    uses: [{ facade: "io", name: "BufferedIOBase" }],
  },
  "io.BufferedRandom": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "BufferedRandom",
    },
    uses: [{ facade: "io", name: "BufferedRandom" }],
  },
  "io.BufferedReader": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "BufferedReader",
    },
    uses: [{ facade: "io", name: "BufferedReader" }],
  },
  "io.BufferedWriter": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "BufferedWriter",
    },
    uses: [{ facade: "io", name: "BufferedWriter" }],
  },
  "io.BytesIO": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "BytesIO" },
    uses: [{ facade: "io", name: "BytesIO" }],
  },
  "io.DEFAULT_BUFFER_SIZE": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "DEFAULT_BUFFER_SIZE",
    },
    uses: [{ facade: "io", name: "DEFAULT_BUFFER_SIZE" }],
  },
  "io.FileIO": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "FileIO" },
    uses: [{ facade: "io", name: "FileIO" }],
  },
  "io.IOBase": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "IOBase" },
    uses: [{ facade: "io", name: "IOBase" }],
  },
  "io.StringIO": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "StringIO" },
    uses: [{ facade: "io", name: "StringIO" }],
  },
  "io.TextIOBase": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "TextIOBase" },
    uses: [{ facade: "io", name: "TextIOBase" }],
  },
  "io.TextIOWrapper": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "TextIOWrapper" },
    uses: [{ facade: "io", name: "TextIOWrapper" }],
  },
  "io.UnsupportedOperation": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "io" },
      property: "UnsupportedOperation",
    },
    uses: [{ facade: "io", name: "UnsupportedOperation" }],
  },
  "io.open($file)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "open" },
      args: [{ kind: "Identifier", name: "$file" }],
    },
    uses: [{ facade: "io", name: "open" }],
  },
  'io.open($file, "r", { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline, closefd: $closefd })':
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "open" },
        args: [
          { kind: "Identifier", name: "$file" },
          { kind: "String", value: "r" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "closefd", value: { kind: "Identifier", name: "$closefd" } },
            ],
          },
        ],
      },
      uses: [{ facade: "io", name: "open" }],
    },
  "io.open($file, $mode, { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline, closefd: $closefd })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "open" },
        args: [
          { kind: "Identifier", name: "$file" },
          { kind: "Identifier", name: "$mode" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "closefd", value: { kind: "Identifier", name: "$closefd" } },
            ],
          },
        ],
      },
      uses: [{ facade: "io", name: "open" }],
    },
  "isAlnum($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAlnum" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAlnum" }],
  },
  "isAlpha($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAlpha" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAlpha" }],
  },
  "isAscii($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAscii" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAscii" }],
  },
  "isDecimal($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDecimal" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isDecimal" }],
  },
  "isDigit($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDigit" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isDigit" }],
  },
  "isDisjoint($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDisjoint" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isDisjoint" }],
  },
  "isDisjoint(new Set($self), $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDisjoint" },
      args: [
        {
          kind: "New",
          callee: { kind: "Identifier", name: "Set" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isDisjoint" }],
  },
  "isIdentifier($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isIdentifier" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isIdentifier" }],
  },
  "isLower($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isLower" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isLower" }],
  },
  "isNumeric($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isNumeric" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isNumeric" }],
  },
  "isPrintable($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isPrintable" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isPrintable" }],
  },
  "isSpace($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSpace" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isSpace" }],
  },
  "isSubclass($cls, $class_or_tuple)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSubclass" },
      args: [
        { kind: "Identifier", name: "$cls" },
        { kind: "Identifier", name: "$class_or_tuple" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSubclass" }],
  },
  "isSubsetOf($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSubsetOf" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSubsetOf" }],
  },
  "isSupersetOf($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSupersetOf" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSupersetOf" }],
  },
  "isTitle($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isTitle" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isTitle" }],
  },
  "isUpper($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isUpper" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isUpper" }],
  },
  "iscoroutine($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iscoroutine" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "asyncio", name: "iscoroutine" }],
  },
  "isfuture($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isfuture" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "asyncio", name: "isfuture" }],
  },
  "itemsView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "itemsView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "itemsView" }],
  },
  "iter($function, $sentinel)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iter" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$sentinel" },
      ],
    },
    uses: [{ facade: "builtins", name: "iter" }],
  },
  "iter($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iter" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "iter" }],
  },
  "itertools.accumulate($iterable, $func, { initial: $initial })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "accumulate",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$func" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "initial", value: { kind: "Identifier", name: "$initial" } },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "accumulate" }],
  },
  "itertools.chain(...$iterables)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "chain",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "itertools", name: "chain" }],
  },
  "itertools.chainFromIterable($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "chainFromIterable",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "chainFromIterable" }],
  },
  "itertools.combinations($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "combinations",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "combinations" }],
  },
  "itertools.combinationsWithReplacement($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "combinationsWithReplacement",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "combinationsWithReplacement" }],
  },
  "itertools.compress($data, $selectors)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "compress",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$selectors" },
      ],
    },
    uses: [{ facade: "itertools", name: "compress" }],
  },
  "itertools.count($start, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "count",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "itertools", name: "count" }],
  },
  "itertools.cycle($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "cycle",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "cycle" }],
  },
  "itertools.dropwhile($predicate, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "dropwhile",
      },
      args: [
        { kind: "Identifier", name: "$predicate" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "dropwhile" }],
  },
  "itertools.filterfalse($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "filterfalse",
      },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "filterfalse" }],
  },
  "itertools.groupby($iterable, $key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "groupby",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "itertools", name: "groupby" }],
  },
  "itertools.islice($iterable, $start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "islice",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "itertools", name: "islice" }],
  },
  "itertools.islice($iterable, $stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "islice",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "itertools", name: "islice" }],
  },
  "itertools.pairwise($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "pairwise",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "pairwise" }],
  },
  "itertools.permutations($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "permutations",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "permutations" }],
  },
  "itertools.product([$a, $b, $c])": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "product",
      },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$a" },
            { kind: "Identifier", name: "$b" },
            { kind: "Identifier", name: "$c" },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "product" }],
  },
  "itertools.product([...$iterables], { repeat: $repeat })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "product",
      },
      args: [
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "repeat", value: { kind: "Identifier", name: "$repeat" } },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "product" }],
  },
  "itertools.repeat($object, $times)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "repeat",
      },
      args: [
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$times" },
      ],
    },
    uses: [{ facade: "itertools", name: "repeat" }],
  },
  "itertools.starmap($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "starmap",
      },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "starmap" }],
  },
  "itertools.takewhile($predicate, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "takewhile",
      },
      args: [
        { kind: "Identifier", name: "$predicate" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "takewhile" }],
  },
  "itertools.tee($iterable, $n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "tee",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$n" },
      ],
    },
    uses: [{ facade: "itertools", name: "tee" }],
  },
  "itertools.zipLongest([...$iterables], { fillvalue: $fillvalue })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "zipLongest",
      },
      args: [
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
        },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "fillvalue",
              value: { kind: "Identifier", name: "$fillvalue" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "zipLongest" }],
  },
  "join($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "join" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "join" }],
  },
  "json.JSONDecodeError": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "json" },
      property: "JSONDecodeError",
    },
    uses: [{ facade: "json", name: "JSONDecodeError" }],
  },
  "json.JSONDecoder": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "JSONDecoder" },
    uses: [{ facade: "json", name: "JSONDecoder" }],
  },
  "json.JSONEncoder": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "JSONEncoder" },
    uses: [{ facade: "json", name: "JSONEncoder" }],
  },
  "json.dump($obj, $fp, { skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys, cls: $cls })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "dump" },
        args: [
          { kind: "Identifier", name: "$obj" },
          { kind: "Identifier", name: "$fp" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "skipkeys",
                value: { kind: "Identifier", name: "$skipkeys" },
              },
              {
                kind: "Property",
                key: "ensureAscii",
                value: { kind: "Identifier", name: "$ensure_ascii" },
              },
              {
                kind: "Property",
                key: "allowNan",
                value: { kind: "Identifier", name: "$allow_nan" },
              },
              { kind: "Property", key: "indent", value: { kind: "Identifier", name: "$indent" } },
              {
                kind: "Property",
                key: "separators",
                value: { kind: "Identifier", name: "$separators" },
              },
              { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
              {
                kind: "Property",
                key: "sortKeys",
                value: { kind: "Identifier", name: "$sort_keys" },
              },
              { kind: "Property", key: "cls", value: { kind: "Identifier", name: "$cls" } },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "dump" }],
    },
  "json.dumps($obj, { skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys, cls: $cls })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "dumps" },
        args: [
          { kind: "Identifier", name: "$obj" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "skipkeys",
                value: { kind: "Identifier", name: "$skipkeys" },
              },
              {
                kind: "Property",
                key: "ensureAscii",
                value: { kind: "Identifier", name: "$ensure_ascii" },
              },
              {
                kind: "Property",
                key: "allowNan",
                value: { kind: "Identifier", name: "$allow_nan" },
              },
              { kind: "Property", key: "indent", value: { kind: "Identifier", name: "$indent" } },
              {
                kind: "Property",
                key: "separators",
                value: { kind: "Identifier", name: "$separators" },
              },
              { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
              {
                kind: "Property",
                key: "sortKeys",
                value: { kind: "Identifier", name: "$sort_keys" },
              },
              { kind: "Property", key: "cls", value: { kind: "Identifier", name: "$cls" } },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "dumps" }],
    },
  "json.load($fp, { objectHook: $object_hook, parseFloat: $parse_float, parseInt: $parse_int, parseConstant: $parse_constant, objectPairsHook: $object_pairs_hook })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "load" },
        args: [
          { kind: "Identifier", name: "$fp" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "objectHook",
                value: { kind: "Identifier", name: "$object_hook" },
              },
              {
                kind: "Property",
                key: "parseFloat",
                value: { kind: "Identifier", name: "$parse_float" },
              },
              {
                kind: "Property",
                key: "parseInt",
                value: { kind: "Identifier", name: "$parse_int" },
              },
              {
                kind: "Property",
                key: "parseConstant",
                value: { kind: "Identifier", name: "$parse_constant" },
              },
              {
                kind: "Property",
                key: "objectPairsHook",
                value: { kind: "Identifier", name: "$object_pairs_hook" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "load" }],
    },
  "json.loads($s, { objectHook: $object_hook, parseFloat: $parse_float, parseInt: $parse_int, parseConstant: $parse_constant, objectPairsHook: $object_pairs_hook })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "loads" },
        args: [
          { kind: "Identifier", name: "$s" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "objectHook",
                value: { kind: "Identifier", name: "$object_hook" },
              },
              {
                kind: "Property",
                key: "parseFloat",
                value: { kind: "Identifier", name: "$parse_float" },
              },
              {
                kind: "Property",
                key: "parseInt",
                value: { kind: "Identifier", name: "$parse_int" },
              },
              {
                kind: "Property",
                key: "parseConstant",
                value: { kind: "Identifier", name: "$parse_constant" },
              },
              {
                kind: "Property",
                key: "objectPairsHook",
                value: { kind: "Identifier", name: "$object_pairs_hook" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "loads" }],
    },
  "keysView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "keysView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "keysView" }],
  },
  "latin1($self).endsWith(latin1($suffix))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "endsWith",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$suffix" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "latin1($self).indexOf(latin1($sub))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "indexOf",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$sub" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "latin1($self).startsWith(latin1($prefix))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "startsWith",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$prefix" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "len($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "len" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "len" }],
  },
  "len($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "len" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "len" }],
  },
  "list($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "list" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "list" }],
  },
  "listCount($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listCount" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "listCount" }],
  },
  "listExtend($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listExtend" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "listExtend" }],
  },
  "listIndex($self, $value, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "builtins", name: "listIndex" }],
  },
  "listInsert($self, $index, $object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listInsert" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$index" },
        { kind: "Identifier", name: "$object" },
      ],
    },
    uses: [{ facade: "builtins", name: "listInsert" }],
  },
  "listPop($self, $index)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listPop" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$index" },
      ],
    },
    uses: [{ facade: "builtins", name: "listPop" }],
  },
  "listRemove($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listRemove" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "listRemove" }],
  },
  "ljust($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ljust" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "ljust" }],
  },
  "localcontext($ctx)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "localcontext" },
      args: [{ kind: "Identifier", name: "$ctx" }],
    },
    uses: [{ facade: "decimal", name: "localcontext" }],
  },
  "localcontext($ctx, { prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Identifier", name: "localcontext" },
        args: [
          { kind: "Identifier", name: "$ctx" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prec", value: { kind: "Identifier", name: "$prec" } },
              {
                kind: "Property",
                key: "rounding",
                value: { kind: "Identifier", name: "$rounding" },
              },
              { kind: "Property", key: "Emin", value: { kind: "Identifier", name: "$Emin" } },
              { kind: "Property", key: "Emax", value: { kind: "Identifier", name: "$Emax" } },
              {
                kind: "Property",
                key: "capitals",
                value: { kind: "Identifier", name: "$capitals" },
              },
              { kind: "Property", key: "clamp", value: { kind: "Identifier", name: "$clamp" } },
            ],
          },
        ],
      },
      uses: [{ facade: "decimal", name: "localcontext" }],
    },
  "localcontext(null, { prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Identifier", name: "localcontext" },
        args: [
          { kind: "Literal", value: "null" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prec", value: { kind: "Identifier", name: "$prec" } },
              {
                kind: "Property",
                key: "rounding",
                value: { kind: "Identifier", name: "$rounding" },
              },
              { kind: "Property", key: "Emin", value: { kind: "Identifier", name: "$Emin" } },
              { kind: "Property", key: "Emax", value: { kind: "Identifier", name: "$Emax" } },
              {
                kind: "Property",
                key: "capitals",
                value: { kind: "Identifier", name: "$capitals" },
              },
              { kind: "Property", key: "clamp", value: { kind: "Identifier", name: "$clamp" } },
            ],
          },
        ],
      },
      uses: [{ facade: "decimal", name: "localcontext" }],
    },
  "logging.CRITICAL": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "CRITICAL" },
    uses: [{ facade: "logging", name: "CRITICAL" }],
  },
  "logging.DEBUG": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "DEBUG" },
    uses: [{ facade: "logging", name: "DEBUG" }],
  },
  "logging.ERROR": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "ERROR" },
    uses: [{ facade: "logging", name: "ERROR" }],
  },
  "logging.Formatter": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "Formatter",
    },
    uses: [{ facade: "logging", name: "Formatter" }],
  },
  "logging.Handler": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "Handler" },
    uses: [{ facade: "logging", name: "Handler" }],
  },
  "logging.INFO": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "INFO" },
    uses: [{ facade: "logging", name: "INFO" }],
  },
  "logging.NOTSET": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "NOTSET" },
    uses: [{ facade: "logging", name: "NOTSET" }],
  },
  "logging.NullHandler": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "NullHandler",
    },
    uses: [{ facade: "logging", name: "NullHandler" }],
  },
  "logging.StreamHandler": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "StreamHandler",
    },
    uses: [{ facade: "logging", name: "StreamHandler" }],
  },
  "logging.WARNING": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "WARNING" },
    uses: [{ facade: "logging", name: "WARNING" }],
  },
  "logging.basicConfig({ level: $level, format: $format, datefmt: $datefmt, stream: $stream, handlers: $handlers, force: $force })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "logging" },
          property: "basicConfig",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "level", value: { kind: "Identifier", name: "$level" } },
              { kind: "Property", key: "format", value: { kind: "Identifier", name: "$format" } },
              { kind: "Property", key: "datefmt", value: { kind: "Identifier", name: "$datefmt" } },
              { kind: "Property", key: "stream", value: { kind: "Identifier", name: "$stream" } },
              {
                kind: "Property",
                key: "handlers",
                value: { kind: "Identifier", name: "$handlers" },
              },
              { kind: "Property", key: "force", value: { kind: "Identifier", name: "$force" } },
            ],
          },
        ],
      },
      uses: [{ facade: "logging", name: "basicConfig" }],
    },
  "logging.critical($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "critical",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "critical" }],
  },
  "logging.debug($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "debug",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "debug" }],
  },
  "logging.error($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "error",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "error" }],
  },
  "logging.getLevelName($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "getLevelName",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [{ facade: "logging", name: "getLevelName" }],
  },
  "logging.getLogger($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "getLogger",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "logging", name: "getLogger" }],
  },
  "logging.info($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "info" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "info" }],
  },
  "logging.log($level, $msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$level" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "log" }],
  },
  "logging.warning($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "warning",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "warning" }],
  },
  "lruCache($maxsize)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "lruCache" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "functools", name: "lruCache" }],
  },
  "lruCache()($user_function)": {
    tree: {
      kind: "Call",
      callee: { kind: "Call", callee: { kind: "Identifier", name: "lruCache" }, args: [] },
      args: [{ kind: "Identifier", name: "$user_function" }],
    },
    uses: [{ facade: "functools", name: "lruCache" }],
  },
  "lstrip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "lstrip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "lstrip" }],
  },
  "makeTrans($x, $y, $z)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "makeTrans" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
        { kind: "Identifier", name: "$z" },
      ],
    },
    uses: [{ facade: "builtins", name: "makeTrans" }],
  },
  "map($function, $a, $b, $c)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "map" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
      ],
    },
    uses: [{ facade: "builtins", name: "map" }],
  },
  "map($function, ...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "map" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } },
      ],
    },
    uses: [{ facade: "builtins", name: "map" }],
  },
  "math.acos($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "acos" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "acos" }],
  },
  "math.asin($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "asin" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "asin" }],
  },
  "math.atan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "atan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "atan" }],
  },
  "math.atan2($y, $x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "atan2" },
      args: [
        { kind: "Identifier", name: "$y" },
        { kind: "Identifier", name: "$x" },
      ],
    },
    uses: [{ facade: "math", name: "atan2" }],
  },
  "math.ceil($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "ceil" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "ceil" }],
  },
  "math.comb($n, $k)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "comb" },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$k" },
      ],
    },
    uses: [{ facade: "math", name: "comb" }],
  },
  "math.copysign($x, $y)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "copysign",
      },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "copysign" }],
  },
  "math.cos($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "cos" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "cos" }],
  },
  "math.cosh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "cosh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "cosh" }],
  },
  "math.degrees($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "degrees" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "degrees" }],
  },
  "math.dist($p, $q)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "dist" },
      args: [
        { kind: "Identifier", name: "$p" },
        { kind: "Identifier", name: "$q" },
      ],
    },
    uses: [{ facade: "math", name: "dist" }],
  },
  "math.exp($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "exp" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "exp" }],
  },
  "math.expm1($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "expm1" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "expm1" }],
  },
  "math.fabs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fabs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "fabs" }],
  },
  "math.factorial($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "factorial",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "factorial" }],
  },
  "math.floor($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "floor" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "floor" }],
  },
  "math.fmod($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fmod" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "fmod" }],
  },
  "math.frexp($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "frexp" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "frexp" }],
  },
  "math.fsum($seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fsum" },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [{ facade: "math", name: "fsum" }],
  },
  "math.gcd(...$integers)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "gcd" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$integers" } }],
    },
    uses: [{ facade: "math", name: "gcd" }],
  },
  "math.hypot(...$coordinates)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "hypot" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$coordinates" } }],
    },
    uses: [{ facade: "math", name: "hypot" }],
  },
  "math.isclose($a, $b, { relTol: $rel_tol, absTol: $abs_tol })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isclose" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "relTol", value: { kind: "Identifier", name: "$rel_tol" } },
            { kind: "Property", key: "absTol", value: { kind: "Identifier", name: "$abs_tol" } },
          ],
        },
      ],
    },
    uses: [{ facade: "math", name: "isclose" }],
  },
  "math.isfinite($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "isfinite",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isfinite" }],
  },
  "math.isinf($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isinf" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isinf" }],
  },
  "math.isnan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isnan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isnan" }],
  },
  "math.isqrt($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isqrt" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [{ facade: "math", name: "isqrt" }],
  },
  "math.lcm(...$integers)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "lcm" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$integers" } }],
    },
    uses: [{ facade: "math", name: "lcm" }],
  },
  "math.ldexp($x, $i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "ldexp" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$i" },
      ],
    },
    uses: [{ facade: "math", name: "ldexp" }],
  },
  "math.log($x, $base)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$base" },
      ],
    },
    uses: [{ facade: "math", name: "log" }],
  },
  "math.log10($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log10" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log10" }],
  },
  "math.log1p($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log1p" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log1p" }],
  },
  "math.log2($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log2" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log2" }],
  },
  "math.modf($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "modf" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "modf" }],
  },
  "math.perm($n, $k)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "perm" },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$k" },
      ],
    },
    uses: [{ facade: "math", name: "perm" }],
  },
  "math.pow($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "pow" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "pow" }],
  },
  "math.prod($iterable, { start: $start })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "prod" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "start", value: { kind: "Identifier", name: "$start" } },
          ],
        },
      ],
    },
    uses: [{ facade: "math", name: "prod" }],
  },
  "math.radians($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "radians" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "radians" }],
  },
  "math.remainder($x, $y)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "remainder",
      },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "remainder" }],
  },
  "math.sin($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sin" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sin" }],
  },
  "math.sinh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sinh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sinh" }],
  },
  "math.sqrt($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sqrt" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sqrt" }],
  },
  "math.tan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "tan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "tan" }],
  },
  "math.tanh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "tanh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "tanh" }],
  },
  "math.trunc($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "trunc" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "trunc" }],
  },
  "max($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "builtins", name: "max" }],
  },
  "max($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "max" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "max" }],
  },
  "maxBy($iterable, { key: $key, default: $default })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "maxBy" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "maxBy" }],
  },
  "maxBy([$first, $second, ...$args], { key: $key })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "maxBy" },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$first" },
            { kind: "Identifier", name: "$second" },
            { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
          ],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "maxBy" }],
  },
  "min($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "builtins", name: "min" }],
  },
  "min($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "min" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "min" }],
  },
  "minBy($iterable, { key: $key, default: $default })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "minBy" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "minBy" }],
  },
  "minBy([$first, $second, ...$args], { key: $key })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "minBy" },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$first" },
            { kind: "Identifier", name: "$second" },
            { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
          ],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "minBy" }],
  },
  "moduleOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "moduleOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "moduleOf" }],
  },
  "mro($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "mro" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "mro" }],
  },
  "nameOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "nameOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "nameOf" }],
  },
  "new ArgumentError($argument, $message)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ArgumentError" },
      args: [
        { kind: "Identifier", name: "$argument" },
        { kind: "Identifier", name: "$message" },
      ],
    },
    uses: [{ facade: "argparse", name: "ArgumentError" }],
  },
  "new ArgumentParser({ prog: $prog, usage: $usage, description: $description, epilog: $epilog, parents: $parents, formatterClass: $formatter_class, argumentDefault: $argument_default, conflictHandler: $conflict_handler, addHelp: $add_help, allowAbbrev: $allow_abbrev, exitOnError: $exit_on_error })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ArgumentParser" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prog", value: { kind: "Identifier", name: "$prog" } },
              { kind: "Property", key: "usage", value: { kind: "Identifier", name: "$usage" } },
              {
                kind: "Property",
                key: "description",
                value: { kind: "Identifier", name: "$description" },
              },
              { kind: "Property", key: "epilog", value: { kind: "Identifier", name: "$epilog" } },
              { kind: "Property", key: "parents", value: { kind: "Identifier", name: "$parents" } },
              {
                kind: "Property",
                key: "formatterClass",
                value: { kind: "Identifier", name: "$formatter_class" },
              },
              {
                kind: "Property",
                key: "argumentDefault",
                value: { kind: "Identifier", name: "$argument_default" },
              },
              {
                kind: "Property",
                key: "conflictHandler",
                value: { kind: "Identifier", name: "$conflict_handler" },
              },
              {
                kind: "Property",
                key: "addHelp",
                value: { kind: "Identifier", name: "$add_help" },
              },
              {
                kind: "Property",
                key: "allowAbbrev",
                value: { kind: "Identifier", name: "$allow_abbrev" },
              },
              {
                kind: "Property",
                key: "exitOnError",
                value: { kind: "Identifier", name: "$exit_on_error" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "argparse", name: "ArgumentParser" }],
    },
  "new ArgumentParser({ prog: $program, usage: $usage, description: $description, epilog: $epilog, parents: $parents, formatterClass: $formatter_class, argumentDefault: $argument_default, conflictHandler: $conflict_handler, addHelp: $add_help, allowAbbrev: $allow_abbrev, exitOnError: $exit_on_error })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ArgumentParser" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prog", value: { kind: "Identifier", name: "$program" } },
              { kind: "Property", key: "usage", value: { kind: "Identifier", name: "$usage" } },
              {
                kind: "Property",
                key: "description",
                value: { kind: "Identifier", name: "$description" },
              },
              { kind: "Property", key: "epilog", value: { kind: "Identifier", name: "$epilog" } },
              { kind: "Property", key: "parents", value: { kind: "Identifier", name: "$parents" } },
              {
                kind: "Property",
                key: "formatterClass",
                value: { kind: "Identifier", name: "$formatter_class" },
              },
              {
                kind: "Property",
                key: "argumentDefault",
                value: { kind: "Identifier", name: "$argument_default" },
              },
              {
                kind: "Property",
                key: "conflictHandler",
                value: { kind: "Identifier", name: "$conflict_handler" },
              },
              {
                kind: "Property",
                key: "addHelp",
                value: { kind: "Identifier", name: "$add_help" },
              },
              {
                kind: "Property",
                key: "allowAbbrev",
                value: { kind: "Identifier", name: "$allow_abbrev" },
              },
              {
                kind: "Property",
                key: "exitOnError",
                value: { kind: "Identifier", name: "$exit_on_error" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "argparse", name: "ArgumentParser" }],
    },
  "new ArgumentTypeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ArgumentTypeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "argparse", name: "ArgumentTypeError" }],
  },
  "new ArithmeticError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ArithmeticError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ArithmeticError" }],
  },
  "new AssertionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "AssertionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "AssertionError" }],
  },
  "new AsyncExitStack()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "AsyncExitStack" }, args: [] },
    uses: [{ facade: "contextlib", name: "AsyncExitStack" }],
  },
  "new AttributeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "AttributeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "AttributeError" }],
  },
  "new Barrier($parties)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Barrier" },
      args: [{ kind: "Identifier", name: "$parties" }],
    },
    uses: [{ facade: "asyncio", name: "Barrier" }],
  },
  "new BaseException(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BaseException" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BaseException" }],
  },
  "new BaseExceptionGroup($message, $exceptions)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BaseExceptionGroup" },
      args: [
        { kind: "Identifier", name: "$message" },
        { kind: "Identifier", name: "$exceptions" },
      ],
    },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup" }],
  },
  "new BasicAuth($login, $password)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BasicAuth" },
      args: [
        { kind: "Identifier", name: "$login" },
        { kind: "Identifier", name: "$password" },
      ],
    },
    uses: [{ facade: "aiohttp", name: "BasicAuth" }],
  },
  "new BlockingIOError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BlockingIOError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BlockingIOError" }],
  },
  "new BoundedSemaphore($value)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BoundedSemaphore" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore" }],
  },
  "new BrokenBarrierError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BrokenBarrierError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError" }],
  },
  "new BrokenPipeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BrokenPipeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BrokenPipeError" }],
  },
  "new BufferError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BufferError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BufferError" }],
  },
  "new BytesWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BytesWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BytesWarning" }],
  },
  "new CancelledError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "CancelledError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "CancelledError" }],
  },
  "new ChainMap(...$maps)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ChainMap" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$maps" } }],
    },
    uses: [{ facade: "collections", name: "ChainMap" }],
  },
  "new ChildProcessError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ChildProcessError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ChildProcessError" }],
  },
  "new Clamped(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Clamped" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Clamped" }],
  },
  "new ClientConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError" }],
  },
  "new ClientConnectorError($connection_key, $os_error)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientConnectorError" },
      args: [
        { kind: "Identifier", name: "$connection_key" },
        { kind: "Identifier", name: "$os_error" },
      ],
    },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError" }],
  },
  "new ClientError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientError" }],
  },
  "new ClientOSError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientOSError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientOSError" }],
  },
  "new ClientPayloadError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientPayloadError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError" }],
  },
  "new ClientResponseError($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientResponseError" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientResponseError" }],
    },
  "new ClientSession({ baseUrl: $base_url, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, connector: $connector, raiseForStatus: $raise_for_status })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientSession" },
        args: [
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "baseUrl",
                value: { kind: "Identifier", name: "$base_url" },
              },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "connector",
                value: { kind: "Identifier", name: "$connector" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientSession" }],
    },
  "new ClientTimeout({ total: $total, connect: $connect, sockRead: $sock_read, sockConnect: $sock_connect })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientTimeout" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "total", value: { kind: "Identifier", name: "$total" } },
              { kind: "Property", key: "connect", value: { kind: "Identifier", name: "$connect" } },
              {
                kind: "Property",
                key: "sockRead",
                value: { kind: "Identifier", name: "$sock_read" },
              },
              {
                kind: "Property",
                key: "sockConnect",
                value: { kind: "Identifier", name: "$sock_connect" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientTimeout" }],
    },
  "new Condition($lock)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Condition" },
      args: [{ kind: "Identifier", name: "$lock" }],
    },
    uses: [{ facade: "asyncio", name: "Condition" }],
  },
  "new ConnectionAbortedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionAbortedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError" }],
  },
  "new ConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionError" }],
  },
  "new ConnectionRefusedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionRefusedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError" }],
  },
  "new ConnectionResetError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionResetError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionResetError" }],
  },
  "new ContentTypeError($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ContentTypeError" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ContentTypeError" }],
    },
  "new Context({ prec: $prec, rounding: $rounding, Emin: $Emin, Emax: $Emax, capitals: $capitals, clamp: $clamp, flags: $flags, traps: $traps })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "Context" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "prec", value: { kind: "Identifier", name: "$prec" } },
              {
                kind: "Property",
                key: "rounding",
                value: { kind: "Identifier", name: "$rounding" },
              },
              { kind: "Property", key: "Emin", value: { kind: "Identifier", name: "$Emin" } },
              { kind: "Property", key: "Emax", value: { kind: "Identifier", name: "$Emax" } },
              {
                kind: "Property",
                key: "capitals",
                value: { kind: "Identifier", name: "$capitals" },
              },
              { kind: "Property", key: "clamp", value: { kind: "Identifier", name: "$clamp" } },
              { kind: "Property", key: "flags", value: { kind: "Identifier", name: "$flags" } },
              { kind: "Property", key: "traps", value: { kind: "Identifier", name: "$traps" } },
            ],
          },
        ],
      },
      uses: [{ facade: "contextvars", name: "Context" }],
    },
  "new ContextVar($name, { default: $default })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ContextVar" },
      args: [
        { kind: "Identifier", name: "$name" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "contextvars", name: "ContextVar" }],
  },
  "new Counter($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Counter" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  "new Counter($mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Counter" },
      args: [{ kind: "Identifier", name: "$mapping" }],
    },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  "new Decimal($value, $context)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Decimal" },
      args: [
        { kind: "Identifier", name: "$value" },
        { kind: "Identifier", name: "$context" },
      ],
    },
    uses: [{ facade: "decimal", name: "Decimal" }],
  },
  "new DecimalException(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DecimalException" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "DecimalException" }],
  },
  "new DecimalTuple($sign, $digits, $exponent)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DecimalTuple" },
      args: [
        { kind: "Identifier", name: "$sign" },
        { kind: "Identifier", name: "$digits" },
        { kind: "Identifier", name: "$exponent" },
      ],
    },
    uses: [{ facade: "decimal", name: "DecimalTuple" }],
  },
  "new DefaultDict($default_factory, $mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DefaultDict" },
      args: [
        { kind: "Identifier", name: "$default_factory" },
        { kind: "Identifier", name: "$mapping" },
      ],
    },
    uses: [{ facade: "collections", name: "DefaultDict" }],
  },
  "new DeprecationWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DeprecationWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "DeprecationWarning" }],
  },
  "new Deque($iterable, $maxlen)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Deque" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$maxlen" },
      ],
    },
    uses: [{ facade: "collections", name: "Deque" }],
  },
  "new DivisionByZero(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DivisionByZero" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "DivisionByZero" }],
  },
  "new EOFError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "EOFError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "EOFError" }],
  },
  "new EncodingWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "EncodingWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "EncodingWarning" }],
  },
  "new Event()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "Event" }, args: [] },
    uses: [{ facade: "asyncio", name: "Event" }],
  },
  "new Exception(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Exception" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "Exception" }],
  },
  "new ExceptionGroup($message, $exceptions)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ExceptionGroup" },
      args: [
        { kind: "Identifier", name: "$message" },
        { kind: "Identifier", name: "$exceptions" },
      ],
    },
    uses: [{ facade: "builtins", name: "ExceptionGroup" }],
  },
  "new ExitStack()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "ExitStack" }, args: [] },
    uses: [{ facade: "contextlib", name: "ExitStack" }],
  },
  "new FileExistsError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FileExistsError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FileExistsError" }],
  },
  "new FileNotFoundError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FileNotFoundError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FileNotFoundError" }],
  },
  "new FloatOperation(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FloatOperation" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "FloatOperation" }],
  },
  "new FloatingPointError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FloatingPointError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FloatingPointError" }],
  },
  "new FormData()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "FormData" }, args: [] },
    uses: [{ facade: "aiohttp", name: "FormData" }],
  },
  "new Fraction($numerator, $denominator)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Fraction" },
      args: [
        { kind: "Identifier", name: "$numerator" },
        { kind: "Identifier", name: "$denominator" },
      ],
    },
    uses: [{ facade: "fractions", name: "Fraction" }],
  },
  "new FrozenInstanceError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FrozenInstanceError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError" }],
  },
  "new Future({ loop: $loop })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Future" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "loop", value: { kind: "Identifier", name: "$loop" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "Future" }],
  },
  "new FutureWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FutureWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FutureWarning" }],
  },
  "new GeneratorExit(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "GeneratorExit" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "GeneratorExit" }],
  },
  "new ImportError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ImportError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ImportError" }],
  },
  "new ImportWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ImportWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ImportWarning" }],
  },
  "new IndentationError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IndentationError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IndentationError" }],
  },
  "new IndexError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IndexError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IndexError" }],
  },
  "new Inexact(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Inexact" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Inexact" }],
  },
  "new InterruptedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InterruptedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "InterruptedError" }],
  },
  "new InvalidOperation(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InvalidOperation" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "InvalidOperation" }],
  },
  "new InvalidStateError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InvalidStateError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "InvalidStateError" }],
  },
  "new InvalidURL(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InvalidURL" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "InvalidURL" }],
  },
  "new IsADirectoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IsADirectoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IsADirectoryError" }],
  },
  "new KeyError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "KeyError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "KeyError" }],
  },
  "new KeyboardInterrupt(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "KeyboardInterrupt" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt" }],
  },
  "new LifoQueue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "LifoQueue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "LifoQueue" }],
  },
  "new Lock()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "Lock" }, args: [] },
    uses: [{ facade: "asyncio", name: "Lock" }],
  },
  "new LookupError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "LookupError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "LookupError" }],
  },
  "new Map($self)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Map" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "new MemoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "MemoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "MemoryError" }],
  },
  "new ModuleNotFoundError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ModuleNotFoundError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError" }],
  },
  "new NameError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NameError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NameError" }],
  },
  "new Namespace($kwargs)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Namespace" },
      args: [{ kind: "Identifier", name: "$kwargs" }],
    },
    uses: [{ facade: "argparse", name: "Namespace" }],
  },
  "new NotADirectoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NotADirectoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NotADirectoryError" }],
  },
  "new NotImplementedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NotImplementedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NotImplementedError" }],
  },
  "new OSError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OSError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "OSError" }],
  },
  "new OrderedDict($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OrderedDict" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  "new OrderedDict($mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OrderedDict" },
      args: [{ kind: "Identifier", name: "$mapping" }],
    },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  "new Overflow(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Overflow" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Overflow" }],
  },
  "new OverflowError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OverflowError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "OverflowError" }],
  },
  "new Path(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Path" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "pathlib", name: "Path" }],
  },
  "new PendingDeprecationWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PendingDeprecationWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning" }],
  },
  "new PermissionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PermissionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "PermissionError" }],
  },
  "new PriorityQueue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PriorityQueue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "PriorityQueue" }],
  },
  "new ProcessLookupError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ProcessLookupError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ProcessLookupError" }],
  },
  "new PurePath(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PurePath" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "pathlib", name: "PurePath" }],
  },
  "new PySet($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PySet" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "PySet" }],
  },
  "new PythonObject()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "PythonObject" }, args: [] },
    uses: [{ facade: "builtins", name: "PythonObject" }],
  },
  "new Queue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Queue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "Queue" }],
  },
  "new QueueEmpty(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "QueueEmpty" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "QueueEmpty" }],
  },
  "new QueueFull(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "QueueFull" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "QueueFull" }],
  },
  "new RecursionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RecursionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RecursionError" }],
  },
  "new ReferenceError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ReferenceError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ReferenceError" }],
  },
  "new ResourceWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ResourceWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ResourceWarning" }],
  },
  "new Rounded(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Rounded" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Rounded" }],
  },
  "new Runner({ debug: $debug })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Runner" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "debug", value: { kind: "Identifier", name: "$debug" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "Runner" }],
  },
  "new RuntimeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RuntimeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RuntimeError" }],
  },
  "new RuntimeWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RuntimeWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RuntimeWarning" }],
  },
  "new Semaphore($value)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Semaphore" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [{ facade: "asyncio", name: "Semaphore" }],
  },
  "new ServerConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError" }],
  },
  "new ServerDisconnectedError($message)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerDisconnectedError" },
      args: [{ kind: "Identifier", name: "$message" }],
    },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError" }],
  },
  "new ServerTimeoutError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerTimeoutError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError" }],
  },
  "new Set($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Set" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "new Slice($start, $stop, $step)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new Slice($start, $stop, null)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Literal", value: "null" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new Slice(null, $stop, null)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Literal", value: "null" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Literal", value: "null" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new StopAsyncIteration(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "StopAsyncIteration" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "StopAsyncIteration" }],
  },
  "new StopIteration(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "StopIteration" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "StopIteration" }],
  },
  "new Subnormal(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Subnormal" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Subnormal" }],
  },
  "new SyntaxError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SyntaxError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SyntaxError" }],
  },
  "new SyntaxWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SyntaxWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SyntaxWarning" }],
  },
  "new SystemError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SystemError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SystemError" }],
  },
  "new SystemExit(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SystemExit" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SystemExit" }],
  },
  "new TCPConnector({ limit: $limit, limitPerHost: $limit_per_host })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TCPConnector" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "limit", value: { kind: "Identifier", name: "$limit" } },
            {
              kind: "Property",
              key: "limitPerHost",
              value: { kind: "Identifier", name: "$limit_per_host" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "aiohttp", name: "TCPConnector" }],
  },
  "new TabError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TabError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TabError" }],
  },
  "new TaskGroup()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "TaskGroup" }, args: [] },
    uses: [{ facade: "asyncio", name: "TaskGroup" }],
  },
  "new ThreadPoolExecutor($max_workers)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ThreadPoolExecutor" },
      args: [{ kind: "Identifier", name: "$max_workers" }],
    },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor" }],
  },
  "new Time($hour, $minute, $second, $microsecond, $tzinfo, $fold)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Time" },
      args: [
        { kind: "Identifier", name: "$hour" },
        { kind: "Identifier", name: "$minute" },
        { kind: "Identifier", name: "$second" },
        { kind: "Identifier", name: "$microsecond" },
        { kind: "Identifier", name: "$tzinfo" },
        { kind: "Identifier", name: "$fold" },
      ],
    },
    uses: [{ facade: "datetime", name: "Time" }],
  },
  "new Timeout($when)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Timeout" },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [{ facade: "asyncio", name: "Timeout" }],
  },
  "new TimeoutError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TimeoutError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TimeoutError" }],
  },
  "new TooManyRedirects($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "TooManyRedirects" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "TooManyRedirects" }],
    },
  "new TypeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TypeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TypeError" }],
  },
  "new UnboundLocalError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnboundLocalError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnboundLocalError" }],
  },
  "new Underflow(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Underflow" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "decimal", name: "Underflow" }],
  },
  "new UnicodeDecodeError($encoding, $object, $start, $end, $reason)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeDecodeError" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
        { kind: "Identifier", name: "$reason" },
      ],
    },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError" }],
  },
  "new UnicodeEncodeError($encoding, $object, $start, $end, $reason)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeEncodeError" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
        { kind: "Identifier", name: "$reason" },
      ],
    },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError" }],
  },
  "new UnicodeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeError" }],
  },
  "new UnicodeTranslateError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeTranslateError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError" }],
  },
  "new UnicodeWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeWarning" }],
  },
  "new UserWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UserWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UserWarning" }],
  },
  "new ValueError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ValueError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ValueError" }],
  },
  "new Warning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Warning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "Warning" }],
  },
  "new ZeroDivisionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ZeroDivisionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ZeroDivisionError" }],
  },
  "new binascii.Error(...$args)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "binascii" },
        property: "Error",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "binascii", name: "Error" }],
  },
  "new csv.DictReader($f, $fieldnames, { restkey: $restkey, restval: $restval, dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict })":
    {
      tree: {
        kind: "New",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "csv" },
          property: "DictReader",
        },
        args: [
          { kind: "Identifier", name: "$f" },
          { kind: "Identifier", name: "$fieldnames" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "restkey", value: { kind: "Identifier", name: "$restkey" } },
              { kind: "Property", key: "restval", value: { kind: "Identifier", name: "$restval" } },
              { kind: "Property", key: "dialect", value: { kind: "Identifier", name: "$dialect" } },
              {
                kind: "Property",
                key: "delimiter",
                value: { kind: "Identifier", name: "$delimiter" },
              },
              {
                kind: "Property",
                key: "quotechar",
                value: { kind: "Identifier", name: "$quotechar" },
              },
              {
                kind: "Property",
                key: "escapechar",
                value: { kind: "Identifier", name: "$escapechar" },
              },
              {
                kind: "Property",
                key: "doublequote",
                value: { kind: "Identifier", name: "$doublequote" },
              },
              {
                kind: "Property",
                key: "skipinitialspace",
                value: { kind: "Identifier", name: "$skipinitialspace" },
              },
              {
                kind: "Property",
                key: "lineterminator",
                value: { kind: "Identifier", name: "$lineterminator" },
              },
              { kind: "Property", key: "quoting", value: { kind: "Identifier", name: "$quoting" } },
              { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
            ],
          },
        ],
      },
      uses: [{ facade: "csv", name: "DictReader" }],
    },
  "new csv.DictWriter($f, $fieldnames, { restval: $restval, extrasaction: $extrasaction, dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict })":
    {
      tree: {
        kind: "New",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "csv" },
          property: "DictWriter",
        },
        args: [
          { kind: "Identifier", name: "$f" },
          { kind: "Identifier", name: "$fieldnames" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "restval", value: { kind: "Identifier", name: "$restval" } },
              {
                kind: "Property",
                key: "extrasaction",
                value: { kind: "Identifier", name: "$extrasaction" },
              },
              { kind: "Property", key: "dialect", value: { kind: "Identifier", name: "$dialect" } },
              {
                kind: "Property",
                key: "delimiter",
                value: { kind: "Identifier", name: "$delimiter" },
              },
              {
                kind: "Property",
                key: "quotechar",
                value: { kind: "Identifier", name: "$quotechar" },
              },
              {
                kind: "Property",
                key: "escapechar",
                value: { kind: "Identifier", name: "$escapechar" },
              },
              {
                kind: "Property",
                key: "doublequote",
                value: { kind: "Identifier", name: "$doublequote" },
              },
              {
                kind: "Property",
                key: "skipinitialspace",
                value: { kind: "Identifier", name: "$skipinitialspace" },
              },
              {
                kind: "Property",
                key: "lineterminator",
                value: { kind: "Identifier", name: "$lineterminator" },
              },
              { kind: "Property", key: "quoting", value: { kind: "Identifier", name: "$quoting" } },
              { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
            ],
          },
        ],
      },
      uses: [{ facade: "csv", name: "DictWriter" }],
    },
  "new csv.Error(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "csv" }, property: "Error" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "csv", name: "Error" }],
  },
  "new date($year, $month, $day)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "date" },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$month" },
        { kind: "Identifier", name: "$day" },
      ],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "new datetime($year, $month, $day, $hour, $minute, $second, $microsecond, $tzinfo, $fold)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "datetime" },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$month" },
        { kind: "Identifier", name: "$day" },
        { kind: "Identifier", name: "$hour" },
        { kind: "Identifier", name: "$minute" },
        { kind: "Identifier", name: "$second" },
        { kind: "Identifier", name: "$microsecond" },
        { kind: "Identifier", name: "$tzinfo" },
        { kind: "Identifier", name: "$fold" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "new io.BytesIO($initial_bytes)": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "BytesIO" },
      args: [{ kind: "Identifier", name: "$initial_bytes" }],
    },
    uses: [{ facade: "io", name: "BytesIO" }],
  },
  "new io.StringIO($initial_value, $newline)": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "io" }, property: "StringIO" },
      args: [
        { kind: "Identifier", name: "$initial_value" },
        { kind: "Identifier", name: "$newline" },
      ],
    },
    uses: [{ facade: "io", name: "StringIO" }],
  },
  "new io.TextIOWrapper($buffer, { encoding: $encoding, errors: $errors, newline: $newline, lineBuffering: $line_buffering, writeThrough: $write_through })":
    {
      tree: {
        kind: "New",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "io" },
          property: "TextIOWrapper",
        },
        args: [
          { kind: "Identifier", name: "$buffer" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "errors", value: { kind: "Identifier", name: "$errors" } },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              {
                kind: "Property",
                key: "lineBuffering",
                value: { kind: "Identifier", name: "$line_buffering" },
              },
              {
                kind: "Property",
                key: "writeThrough",
                value: { kind: "Identifier", name: "$write_through" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "io", name: "TextIOWrapper" }],
    },
  "new io.UnsupportedOperation(...$args)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "io" },
        property: "UnsupportedOperation",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "io", name: "UnsupportedOperation" }],
  },
  "new json.JSONDecodeError($msg, $doc, $pos)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "json" },
        property: "JSONDecodeError",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Identifier", name: "$doc" },
        { kind: "Identifier", name: "$pos" },
      ],
    },
    uses: [{ facade: "json", name: "JSONDecodeError" }],
  },
  "new json.JSONDecoder({ objectHook: $object_hook, parseFloat: $parse_float, parseInt: $parse_int, parseConstant: $parse_constant, objectPairsHook: $object_pairs_hook })":
    {
      tree: {
        kind: "New",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "json" },
          property: "JSONDecoder",
        },
        args: [
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "objectHook",
                value: { kind: "Identifier", name: "$object_hook" },
              },
              {
                kind: "Property",
                key: "parseFloat",
                value: { kind: "Identifier", name: "$parse_float" },
              },
              {
                kind: "Property",
                key: "parseInt",
                value: { kind: "Identifier", name: "$parse_int" },
              },
              {
                kind: "Property",
                key: "parseConstant",
                value: { kind: "Identifier", name: "$parse_constant" },
              },
              {
                kind: "Property",
                key: "objectPairsHook",
                value: { kind: "Identifier", name: "$object_pairs_hook" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "JSONDecoder" }],
    },
  "new json.JSONEncoder({ skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys })":
    {
      tree: {
        kind: "New",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "json" },
          property: "JSONEncoder",
        },
        args: [
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "skipkeys",
                value: { kind: "Identifier", name: "$skipkeys" },
              },
              {
                kind: "Property",
                key: "ensureAscii",
                value: { kind: "Identifier", name: "$ensure_ascii" },
              },
              {
                kind: "Property",
                key: "allowNan",
                value: { kind: "Identifier", name: "$allow_nan" },
              },
              { kind: "Property", key: "indent", value: { kind: "Identifier", name: "$indent" } },
              {
                kind: "Property",
                key: "separators",
                value: { kind: "Identifier", name: "$separators" },
              },
              { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
              {
                kind: "Property",
                key: "sortKeys",
                value: { kind: "Identifier", name: "$sort_keys" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "JSONEncoder" }],
    },
  "new logging.Formatter($fmt, $datefmt)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "Formatter",
      },
      args: [
        { kind: "Identifier", name: "$fmt" },
        { kind: "Identifier", name: "$datefmt" },
      ],
    },
    uses: [{ facade: "logging", name: "Formatter" }],
  },
  "new logging.NullHandler()": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "NullHandler",
      },
      args: [],
    },
    uses: [{ facade: "logging", name: "NullHandler" }],
  },
  "new logging.StreamHandler($stream)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "StreamHandler",
      },
      args: [{ kind: "Identifier", name: "$stream" }],
    },
    uses: [{ facade: "logging", name: "StreamHandler" }],
  },
  "new random.Random($x)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "Random",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "random", name: "Random" }],
  },
  "new random.SystemRandom()": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "SystemRandom",
      },
      args: [],
    },
    uses: [{ facade: "random", name: "SystemRandom" }],
  },
  "new re.error($msg, $pattern, $pos)": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "error" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$pos" },
      ],
    },
    uses: [{ facade: "re", name: "error" }],
  },
  "new shutil.Error(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "Error" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "shutil", name: "Error" }],
  },
  "new shutil.SameFileError(...$args)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "SameFileError",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "shutil", name: "SameFileError" }],
  },
  "new statistics.StatisticsError(...$args)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "StatisticsError",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "statistics", name: "StatisticsError" }],
  },
  "new tempfile.TemporaryDirectory({ suffix: $suffix, prefix: $prefix, dir: $dir })": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "TemporaryDirectory",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
            { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
            { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
          ],
        },
      ],
    },
    uses: [{ facade: "tempfile", name: "TemporaryDirectory" }],
  },
  "new timedelta({ days: $days, seconds: $seconds, microseconds: $microseconds, milliseconds: $milliseconds, minutes: $minutes, hours: $hours, weeks: $weeks })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "timedelta" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "days", value: { kind: "Identifier", name: "$days" } },
              { kind: "Property", key: "seconds", value: { kind: "Identifier", name: "$seconds" } },
              {
                kind: "Property",
                key: "microseconds",
                value: { kind: "Identifier", name: "$microseconds" },
              },
              {
                kind: "Property",
                key: "milliseconds",
                value: { kind: "Identifier", name: "$milliseconds" },
              },
              { kind: "Property", key: "minutes", value: { kind: "Identifier", name: "$minutes" } },
              { kind: "Property", key: "hours", value: { kind: "Identifier", name: "$hours" } },
              { kind: "Property", key: "weeks", value: { kind: "Identifier", name: "$weeks" } },
            ],
          },
        ],
      },
      uses: [{ facade: "datetime", name: "timedelta" }],
    },
  "new timezone($offset, $name)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "timezone" },
      args: [
        { kind: "Identifier", name: "$offset" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "new uuid.UUID({ hex: $hex, bytes: $bytes, bytesLe: $bytes_le, fields: $fields, int: $int, version: $version })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "UUID" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "hex", value: { kind: "Identifier", name: "$hex" } },
              { kind: "Property", key: "bytes", value: { kind: "Identifier", name: "$bytes" } },
              {
                kind: "Property",
                key: "bytesLe",
                value: { kind: "Identifier", name: "$bytes_le" },
              },
              { kind: "Property", key: "fields", value: { kind: "Identifier", name: "$fields" } },
              { kind: "Property", key: "int", value: { kind: "Identifier", name: "$int" } },
              { kind: "Property", key: "version", value: { kind: "Identifier", name: "$version" } },
            ],
          },
        ],
      },
      uses: [{ facade: "uuid", name: "UUID" }],
    },
  "new uuid.UUID({})": {
    tree: {
      kind: "New",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "UUID" },
      args: [{ kind: "Object", properties: [] }],
    },
    uses: [{ facade: "uuid", name: "UUID" }],
  },
  "newEventLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "newEventLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "newEventLoop" }],
  },
  "next($iterator, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "next" },
      args: [
        { kind: "Identifier", name: "$iterator" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "next" }],
  },
  "next($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "next" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "next" }],
  },
  null: { tree: { kind: "Literal", value: "null" }, uses: [] },
  "nullcontext($enter_result)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "nullcontext" },
      args: [{ kind: "Identifier", name: "$enter_result" }],
    },
    uses: [{ facade: "contextlib", name: "nullcontext" }],
  },
  "oct($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "oct" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "oct" }],
  },
  "ord($c)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ord" },
      args: [{ kind: "Identifier", name: "$c" }],
    },
    uses: [{ facade: "builtins", name: "ord" }],
  },
  "os.DirEntry": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "DirEntry" },
    uses: [{ facade: "os", name: "DirEntry" }],
  },
  "os.F_OK": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "F_OK" },
    uses: [{ facade: "os", name: "F_OK" }],
  },
  "os.R_OK": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "R_OK" },
    uses: [{ facade: "os", name: "R_OK" }],
  },
  "os.StatResult": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "StatResult" },
    uses: [{ facade: "os", name: "StatResult" }],
  },
  "os.TerminalSize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "TerminalSize" },
    uses: [{ facade: "os", name: "TerminalSize" }],
  },
  "os.W_OK": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "W_OK" },
    uses: [{ facade: "os", name: "W_OK" }],
  },
  "os.X_OK": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "X_OK" },
    uses: [{ facade: "os", name: "X_OK" }],
  },
  "os._exit($status)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "_exit" },
      args: [{ kind: "Identifier", name: "$status" }],
    },
    uses: [{ facade: "os", name: "_exit" }],
  },
  "os.access($path, $mode)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "access" },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [{ facade: "os", name: "access" }],
  },
  "os.chdir($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "chdir" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "chdir" }],
  },
  "os.chmod($path, $mode)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "chmod" },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [{ facade: "os", name: "chmod" }],
  },
  "os.close($fd)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "close" },
      args: [{ kind: "Identifier", name: "$fd" }],
    },
    uses: [{ facade: "os", name: "close" }],
  },
  "os.cpuCount()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "cpuCount" },
      args: [],
    },
    uses: [{ facade: "os", name: "cpuCount" }],
  },
  "os.defpath": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "defpath" },
    uses: [{ facade: "os", name: "defpath" }],
  },
  "os.devnull": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "devnull" },
    uses: [{ facade: "os", name: "devnull" }],
  },
  "os.environ": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "environ" },
    uses: [{ facade: "os", name: "environ" }],
  },
  "os.fspath($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "fspath" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "fspath" }],
  },
  "os.fsync($fd)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "fsync" },
      args: [{ kind: "Identifier", name: "$fd" }],
    },
    uses: [{ facade: "os", name: "fsync" }],
  },
  "os.getTerminalSize($fd)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "os" },
        property: "getTerminalSize",
      },
      args: [{ kind: "Identifier", name: "$fd" }],
    },
    uses: [{ facade: "os", name: "getTerminalSize" }],
  },
  "os.getcwd()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getcwd" },
      args: [],
    },
    uses: [{ facade: "os", name: "getcwd" }],
  },
  "os.getenv($key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getenv" },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "os", name: "getenv" }],
  },
  "os.getgid()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getgid" },
      args: [],
    },
    uses: [{ facade: "os", name: "getgid" }],
  },
  "os.getloadavg()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "os" },
        property: "getloadavg",
      },
      args: [],
    },
    uses: [{ facade: "os", name: "getloadavg" }],
  },
  "os.getlogin()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getlogin" },
      args: [],
    },
    uses: [{ facade: "os", name: "getlogin" }],
  },
  "os.getpid()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getpid" },
      args: [],
    },
    uses: [{ facade: "os", name: "getpid" }],
  },
  "os.getppid()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getppid" },
      args: [],
    },
    uses: [{ facade: "os", name: "getppid" }],
  },
  "os.getuid()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "getuid" },
      args: [],
    },
    uses: [{ facade: "os", name: "getuid" }],
  },
  "os.isatty($fd)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "isatty" },
      args: [{ kind: "Identifier", name: "$fd" }],
    },
    uses: [{ facade: "os", name: "isatty" }],
  },
  "os.linesep": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "linesep" },
    uses: [{ facade: "os", name: "linesep" }],
  },
  "os.link($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "link" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "os", name: "link" }],
  },
  "os.listdir($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "listdir" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "listdir" }],
  },
  "os.lstat($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "lstat" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "lstat" }],
  },
  "os.makedirs($name, { mode: $mode, existOk: $exist_ok })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "makedirs" },
      args: [
        { kind: "Identifier", name: "$name" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "mode", value: { kind: "Identifier", name: "$mode" } },
            { kind: "Property", key: "existOk", value: { kind: "Identifier", name: "$exist_ok" } },
          ],
        },
      ],
    },
    uses: [{ facade: "os", name: "makedirs" }],
  },
  "os.mkdir($path, $mode)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "mkdir" },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [{ facade: "os", name: "mkdir" }],
  },
  "os.name": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "name" },
    uses: [{ facade: "os", name: "name" }],
  },
  "os.pathsep": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "pathsep" },
    uses: [{ facade: "os", name: "pathsep" }],
  },
  "os.putenv($name, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "putenv" },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "os", name: "putenv" }],
  },
  "os.read($fd, $length)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "read" },
      args: [
        { kind: "Identifier", name: "$fd" },
        { kind: "Identifier", name: "$length" },
      ],
    },
    uses: [{ facade: "os", name: "read" }],
  },
  "os.readlink($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "readlink" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "readlink" }],
  },
  "os.remove($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "remove" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "remove" }],
  },
  "os.removedirs($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "os" },
        property: "removedirs",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "os", name: "removedirs" }],
  },
  "os.rename($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "rename" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "os", name: "rename" }],
  },
  "os.renames($old, $new)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "renames" },
      args: [
        { kind: "Identifier", name: "$old" },
        { kind: "Identifier", name: "$new" },
      ],
    },
    uses: [{ facade: "os", name: "renames" }],
  },
  "os.replace($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "replace" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "os", name: "replace" }],
  },
  "os.rmdir($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "rmdir" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "rmdir" }],
  },
  "os.scandir($path)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "scandir" },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "os", name: "scandir" }],
  },
  "os.sep": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "sep" },
    uses: [{ facade: "os", name: "sep" }],
  },
  "os.stat($fd)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "stat" },
      args: [{ kind: "Identifier", name: "$fd" }],
    },
    uses: [{ facade: "os", name: "stat" }],
  },
  "os.stat($path, { followSymlinks: $follow_symlinks })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "stat" },
      args: [
        { kind: "Identifier", name: "$path" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "followSymlinks",
              value: { kind: "Identifier", name: "$follow_symlinks" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "os", name: "stat" }],
  },
  "os.strerror($code)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "strerror" },
      args: [{ kind: "Identifier", name: "$code" }],
    },
    uses: [{ facade: "os", name: "strerror" }],
  },
  "os.symlink($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "symlink" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "os", name: "symlink" }],
  },
  "os.truncate($path, $length)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "truncate" },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$length" },
      ],
    },
    uses: [{ facade: "os", name: "truncate" }],
  },
  "os.umask($mask)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "umask" },
      args: [{ kind: "Identifier", name: "$mask" }],
    },
    uses: [{ facade: "os", name: "umask" }],
  },
  "os.uname()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "uname" },
      args: [],
    },
    uses: [{ facade: "os", name: "uname" }],
  },
  "os.unsetenv($name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "unsetenv" },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "os", name: "unsetenv" }],
  },
  "os.urandom($size)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "urandom" },
      args: [{ kind: "Identifier", name: "$size" }],
    },
    uses: [{ facade: "os", name: "urandom" }],
  },
  "os.utime($path, $times)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "utime" },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$times" },
      ],
    },
    uses: [{ facade: "os", name: "utime" }],
  },
  "os.walk($top, { topdown: $topdown, onerror: $onerror, followlinks: $followlinks })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "walk" },
      args: [
        { kind: "Identifier", name: "$top" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "topdown", value: { kind: "Identifier", name: "$topdown" } },
            { kind: "Property", key: "onerror", value: { kind: "Identifier", name: "$onerror" } },
            {
              kind: "Property",
              key: "followlinks",
              value: { kind: "Identifier", name: "$followlinks" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "os", name: "walk" }],
  },
  "os.write($fd, $data)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "os" }, property: "write" },
      args: [
        { kind: "Identifier", name: "$fd" },
        { kind: "Identifier", name: "$data" },
      ],
    },
    uses: [{ facade: "os", name: "write" }],
  },
  "partition($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "partition" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "partition" }],
  },
  "popItem($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "popItem" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "popItem" }],
  },
  "posixpath.abspath($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "abspath",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "abspath" }],
  },
  "posixpath.basename($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "basename",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "basename" }],
  },
  "posixpath.commonpath($paths)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "commonpath",
      },
      args: [{ kind: "Identifier", name: "$paths" }],
    },
    uses: [{ facade: "posixpath", name: "commonpath" }],
  },
  "posixpath.commonprefix($m)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "commonprefix",
      },
      args: [{ kind: "Identifier", name: "$m" }],
    },
    uses: [{ facade: "posixpath", name: "commonprefix" }],
  },
  "posixpath.dirname($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "dirname",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "dirname" }],
  },
  "posixpath.exists($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "exists",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "exists" }],
  },
  "posixpath.expanduser($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "expanduser",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "expanduser" }],
  },
  "posixpath.expandvars($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "expandvars",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "expandvars" }],
  },
  "posixpath.getatime($filename)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "getatime",
      },
      args: [{ kind: "Identifier", name: "$filename" }],
    },
    uses: [{ facade: "posixpath", name: "getatime" }],
  },
  "posixpath.getctime($filename)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "getctime",
      },
      args: [{ kind: "Identifier", name: "$filename" }],
    },
    uses: [{ facade: "posixpath", name: "getctime" }],
  },
  "posixpath.getmtime($filename)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "getmtime",
      },
      args: [{ kind: "Identifier", name: "$filename" }],
    },
    uses: [{ facade: "posixpath", name: "getmtime" }],
  },
  "posixpath.getsize($filename)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "getsize",
      },
      args: [{ kind: "Identifier", name: "$filename" }],
    },
    uses: [{ facade: "posixpath", name: "getsize" }],
  },
  "posixpath.isabs($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "isabs",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "isabs" }],
  },
  "posixpath.isdir($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "isdir",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "isdir" }],
  },
  "posixpath.isfile($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "isfile",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "isfile" }],
  },
  "posixpath.islink($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "islink",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "islink" }],
  },
  "posixpath.ismount($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "ismount",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "ismount" }],
  },
  "posixpath.join($path, ...$paths)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "join",
      },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$paths" } },
      ],
    },
    uses: [{ facade: "posixpath", name: "join" }],
  },
  "posixpath.lexists($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "lexists",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "lexists" }],
  },
  "posixpath.normcase($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "normcase",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "normcase" }],
  },
  "posixpath.normpath($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "normpath",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "posixpath", name: "normpath" }],
  },
  "posixpath.realpath($filename, { strict: $strict })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "realpath",
      },
      args: [
        { kind: "Identifier", name: "$filename" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "strict", value: { kind: "Identifier", name: "$strict" } },
          ],
        },
      ],
    },
    uses: [{ facade: "posixpath", name: "realpath" }],
  },
  "posixpath.relpath($path, $start)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "relpath",
      },
      args: [
        { kind: "Identifier", name: "$path" },
        { kind: "Identifier", name: "$start" },
      ],
    },
    uses: [{ facade: "posixpath", name: "relpath" }],
  },
  "posixpath.samefile($f1, $f2)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "samefile",
      },
      args: [
        { kind: "Identifier", name: "$f1" },
        { kind: "Identifier", name: "$f2" },
      ],
    },
    uses: [{ facade: "posixpath", name: "samefile" }],
  },
  "posixpath.split($p)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "split",
      },
      args: [{ kind: "Identifier", name: "$p" }],
    },
    uses: [{ facade: "posixpath", name: "split" }],
  },
  "posixpath.splitdrive($p)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "splitdrive",
      },
      args: [{ kind: "Identifier", name: "$p" }],
    },
    uses: [{ facade: "posixpath", name: "splitdrive" }],
  },
  "posixpath.splitext($p)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "posixpath" },
        property: "splitext",
      },
      args: [{ kind: "Identifier", name: "$p" }],
    },
    uses: [{ facade: "posixpath", name: "splitext" }],
  },
  "pow($base, $exp, $mod)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "pow" },
      args: [
        { kind: "Identifier", name: "$base" },
        { kind: "Identifier", name: "$exp" },
        { kind: "Identifier", name: "$mod" },
      ],
    },
    uses: [{ facade: "builtins", name: "pow" }],
  },
  "qualifiedNameOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "qualifiedNameOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "qualifiedNameOf" }],
  },
  "random.Random": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "Random" },
    uses: [{ facade: "random", name: "Random" }],
  },
  "random.SystemRandom": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "random" },
      property: "SystemRandom",
    },
    uses: [{ facade: "random", name: "SystemRandom" }],
  },
  "random.betavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "betavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "betavariate" }],
  },
  "random.choice($seq)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "choice",
      },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [{ facade: "random", name: "choice" }],
  },
  "random.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "choices",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "weights", value: { kind: "Identifier", name: "$weights" } },
            {
              kind: "Property",
              key: "cumWeights",
              value: { kind: "Identifier", name: "$cum_weights" },
            },
            { kind: "Property", key: "k", value: { kind: "Identifier", name: "$k" } },
          ],
        },
      ],
    },
    uses: [{ facade: "random", name: "choices" }],
  },
  "random.expovariate($lambd)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "expovariate",
      },
      args: [{ kind: "Identifier", name: "$lambd" }],
    },
    uses: [{ facade: "random", name: "expovariate" }],
  },
  "random.gammavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "gammavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "gammavariate" }],
  },
  "random.gauss($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "gauss" },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "gauss" }],
  },
  "random.getrandbits($k)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "getrandbits",
      },
      args: [{ kind: "Identifier", name: "$k" }],
    },
    uses: [{ facade: "random", name: "getrandbits" }],
  },
  "random.getstate()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "getstate",
      },
      args: [],
    },
    uses: [{ facade: "random", name: "getstate" }],
  },
  "random.lognormvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "lognormvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "lognormvariate" }],
  },
  "random.normalvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "normalvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "normalvariate" }],
  },
  "random.paretovariate($alpha)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "paretovariate",
      },
      args: [{ kind: "Identifier", name: "$alpha" }],
    },
    uses: [{ facade: "random", name: "paretovariate" }],
  },
  "random.randbytes($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randbytes",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [{ facade: "random", name: "randbytes" }],
  },
  "random.randint($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randint",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "random", name: "randint" }],
  },
  "random.random()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "random",
      },
      args: [],
    },
    uses: [{ facade: "random", name: "random" }],
  },
  "random.randrange($start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randrange",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "random", name: "randrange" }],
  },
  "random.randrange($stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randrange",
      },
      args: [{ kind: "Identifier", name: "$stop" }],
    },
    uses: [{ facade: "random", name: "randrange" }],
  },
  "random.sample($population, $k, { counts: $counts })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "sample",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        { kind: "Identifier", name: "$k" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "counts", value: { kind: "Identifier", name: "$counts" } },
          ],
        },
      ],
    },
    uses: [{ facade: "random", name: "sample" }],
  },
  "random.seed($a)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "seed" },
      args: [{ kind: "Identifier", name: "$a" }],
    },
    uses: [{ facade: "random", name: "seed" }],
  },
  "random.setstate($state)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "setstate",
      },
      args: [{ kind: "Identifier", name: "$state" }],
    },
    uses: [{ facade: "random", name: "setstate" }],
  },
  "random.shuffle($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "shuffle",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "random", name: "shuffle" }],
  },
  "random.triangular($low, $high, $mode)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "triangular",
      },
      args: [
        { kind: "Identifier", name: "$low" },
        { kind: "Identifier", name: "$high" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [{ facade: "random", name: "triangular" }],
  },
  "random.uniform($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "uniform",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "random", name: "uniform" }],
  },
  "random.vonmisesvariate($mu, $kappa)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "vonmisesvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$kappa" },
      ],
    },
    uses: [{ facade: "random", name: "vonmisesvariate" }],
  },
  "random.weibullvariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "weibullvariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "weibullvariate" }],
  },
  "re.ASCII": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "ASCII" },
    uses: [{ facade: "re", name: "ASCII" }],
  },
  "re.DOTALL": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "DOTALL" },
    uses: [{ facade: "re", name: "DOTALL" }],
  },
  "re.IGNORECASE": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "IGNORECASE" },
    uses: [{ facade: "re", name: "IGNORECASE" }],
  },
  "re.MULTILINE": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "MULTILINE" },
    uses: [{ facade: "re", name: "MULTILINE" }],
  },
  "re.Match": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "Match" },
    uses: [{ facade: "re", name: "Match" }],
  },
  "re.NOFLAG": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "NOFLAG" },
    uses: [{ facade: "re", name: "NOFLAG" }],
  },
  "re.Pattern": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "Pattern" },
    uses: [{ facade: "re", name: "Pattern" }],
  },
  "re.RegexFlag": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "RegexFlag" },
    uses: [{ facade: "re", name: "RegexFlag" }],
  },
  "re.UNICODE": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "UNICODE" },
    uses: [{ facade: "re", name: "UNICODE" }],
  },
  "re.VERBOSE": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "VERBOSE" },
    uses: [{ facade: "re", name: "VERBOSE" }],
  },
  "re.compile($pattern, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "compile" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "compile" }],
  },
  "re.error": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "error" },
    uses: [{ facade: "re", name: "error" }],
  },
  "re.escape($pattern)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "escape" },
      args: [{ kind: "Identifier", name: "$pattern" }],
    },
    uses: [{ facade: "re", name: "escape" }],
  },
  "re.findall($pattern, $string, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "findall" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "findall" }],
  },
  "re.finditer($pattern, $string, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "finditer" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "finditer" }],
  },
  "re.fullmatch($pattern, $string, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "fullmatch" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "fullmatch" }],
  },
  "re.match($pattern, $string, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "match" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "match" }],
  },
  "re.purge()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "purge" },
      args: [],
    },
    uses: [{ facade: "re", name: "purge" }],
  },
  "re.search($pattern, $string, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "search" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "search" }],
  },
  "re.split($pattern, $string, $maxsplit, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "split" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$maxsplit" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "split" }],
  },
  "re.sub($pattern, $repl, $string, $count, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "sub" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$repl" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$count" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "sub" }],
  },
  "re.subn($pattern, $repl, $string, $count, $flags)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "re" }, property: "subn" },
      args: [
        { kind: "Identifier", name: "$pattern" },
        { kind: "Identifier", name: "$repl" },
        { kind: "Identifier", name: "$string" },
        { kind: "Identifier", name: "$count" },
        { kind: "Identifier", name: "$flags" },
      ],
    },
    uses: [{ facade: "re", name: "subn" }],
  },
  "redirectStderr($new_target)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "redirectStderr" },
      args: [{ kind: "Identifier", name: "$new_target" }],
    },
    uses: [{ facade: "contextlib", name: "redirectStderr" }],
  },
  "redirectStdout($new_target)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "redirectStdout" },
      args: [{ kind: "Identifier", name: "$new_target" }],
    },
    uses: [{ facade: "contextlib", name: "redirectStdout" }],
  },
  "reduce($function, $iterable, $initial)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "reduce" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$initial" },
      ],
    },
    uses: [{ facade: "functools", name: "reduce" }],
  },
  "removePrefix($self, $prefix)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "removePrefix" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$prefix" },
      ],
    },
    uses: [{ facade: "builtins", name: "removePrefix" }],
  },
  "removeSuffix($self, $suffix)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "removeSuffix" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$suffix" },
      ],
    },
    uses: [{ facade: "builtins", name: "removeSuffix" }],
  },
  "replace($self, $old, $new, $count)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "replace" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$old" },
        { kind: "Identifier", name: "$new" },
        { kind: "Identifier", name: "$count" },
      ],
    },
    uses: [{ facade: "builtins", name: "replace" }],
  },
  "reversed($sequence)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "reversed" },
      args: [{ kind: "Identifier", name: "$sequence" }],
    },
    uses: [{ facade: "builtins", name: "reversed" }],
  },
  "rjust($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rjust" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "rjust" }],
  },
  "round($number, $ndigits)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "round" },
      args: [
        { kind: "Identifier", name: "$number" },
        { kind: "Identifier", name: "$ndigits" },
      ],
    },
    uses: [{ facade: "builtins", name: "round" }],
  },
  "roundHalfEven($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "roundHalfEven" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "roundHalfEven" }],
  },
  "roundHalfEven($number, $ndigits)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "roundHalfEven" },
      args: [
        { kind: "Identifier", name: "$number" },
        { kind: "Identifier", name: "$ndigits" },
      ],
    },
    uses: [{ facade: "builtins", name: "roundHalfEven" }],
  },
  "rpartition($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rpartition" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "rpartition" }],
  },
  "rsplit($self, $sep, $maxsplit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rsplit" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$maxsplit" },
      ],
    },
    uses: [{ facade: "builtins", name: "rsplit" }],
  },
  "rstrip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rstrip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "rstrip" }],
  },
  "run($main, { debug: $debug })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "run" },
      args: [
        { kind: "Identifier", name: "$main" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "debug", value: { kind: "Identifier", name: "$debug" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "run" }],
  },
  "runCoroutineThreadsafe($coro, $loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "runCoroutineThreadsafe" },
      args: [
        { kind: "Identifier", name: "$coro" },
        { kind: "Identifier", name: "$loop" },
      ],
    },
    uses: [{ facade: "asyncio", name: "runCoroutineThreadsafe" }],
  },
  "secrets.choice($seq)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "choice",
      },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [{ facade: "secrets", name: "choice" }],
  },
  "secrets.compareDigest($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "compareDigest",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "secrets", name: "compareDigest" }],
  },
  "secrets.randbelow($exclusive_upper_bound)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "randbelow",
      },
      args: [{ kind: "Identifier", name: "$exclusive_upper_bound" }],
    },
    uses: [{ facade: "secrets", name: "randbelow" }],
  },
  "secrets.randbits($k)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "randbits",
      },
      args: [{ kind: "Identifier", name: "$k" }],
    },
    uses: [{ facade: "secrets", name: "randbits" }],
  },
  "secrets.tokenBytes($nbytes)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "tokenBytes",
      },
      args: [{ kind: "Identifier", name: "$nbytes" }],
    },
    uses: [{ facade: "secrets", name: "tokenBytes" }],
  },
  "secrets.tokenHex($nbytes)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "tokenHex",
      },
      args: [{ kind: "Identifier", name: "$nbytes" }],
    },
    uses: [{ facade: "secrets", name: "tokenHex" }],
  },
  "secrets.tokenUrlsafe($nbytes)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "secrets" },
        property: "tokenUrlsafe",
      },
      args: [{ kind: "Identifier", name: "$nbytes" }],
    },
    uses: [{ facade: "secrets", name: "tokenUrlsafe" }],
  },
  "sendValue($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sendValue" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "sendValue" }],
  },
  "setCopy($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setCopy" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "setCopy" }],
  },
  "setDefault($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setDefault" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "setDefault" }],
  },
  "setEventLoop($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setEventLoop" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "setEventLoop" }],
  },
  "setOwn($obj, $name, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setOwn" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "setOwn" }],
  },
  "setPop($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setPop" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "setPop" }],
  },
  "setRemove($self, $element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setRemove" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$element" },
      ],
    },
    uses: [{ facade: "builtins", name: "setRemove" }],
  },
  "setUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "setUpdate" }],
  },
  "setattr($obj, $name, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "setattr" }],
  },
  "setcontext($context)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setcontext" },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [{ facade: "decimal", name: "setcontext" }],
  },
  "shield($arg)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "shield" },
      args: [{ kind: "Identifier", name: "$arg" }],
    },
    uses: [{ facade: "asyncio", name: "shield" }],
  },
  "shutil.Error": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "Error" },
    uses: [{ facade: "shutil", name: "Error" }],
  },
  "shutil.SameFileError": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "shutil" },
      property: "SameFileError",
    },
    uses: [{ facade: "shutil", name: "SameFileError" }],
  },
  "shutil.copy($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "copy" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copy" }],
  },
  "shutil.copy2($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "copy2" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copy2" }],
  },
  "shutil.copyfile($src, $dst)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "copyfile",
      },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copyfile" }],
  },
  "shutil.copyfileobj($fsrc, $fdst)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "copyfileobj",
      },
      args: [
        { kind: "Identifier", name: "$fsrc" },
        { kind: "Identifier", name: "$fdst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copyfileobj" }],
  },
  "shutil.copymode($src, $dst)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "copymode",
      },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copymode" }],
  },
  "shutil.copystat($src, $dst)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "copystat",
      },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "copystat" }],
  },
  "shutil.copytree($src, $dst, { ignore: $ignore, dirsExistOk: $dirs_exist_ok })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "copytree",
      },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "ignore", value: { kind: "Identifier", name: "$ignore" } },
            {
              kind: "Property",
              key: "dirsExistOk",
              value: { kind: "Identifier", name: "$dirs_exist_ok" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "shutil", name: "copytree" }],
  },
  "shutil.diskUsage($path)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "diskUsage",
      },
      args: [{ kind: "Identifier", name: "$path" }],
    },
    uses: [{ facade: "shutil", name: "diskUsage" }],
  },
  "shutil.getTerminalSize($fallback)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "getTerminalSize",
      },
      args: [{ kind: "Identifier", name: "$fallback" }],
    },
    uses: [{ facade: "shutil", name: "getTerminalSize" }],
  },
  "shutil.ignorePatterns(...$patterns)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "ignorePatterns",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$patterns" } }],
    },
    uses: [{ facade: "shutil", name: "ignorePatterns" }],
  },
  "shutil.move($src, $dst)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "move" },
      args: [
        { kind: "Identifier", name: "$src" },
        { kind: "Identifier", name: "$dst" },
      ],
    },
    uses: [{ facade: "shutil", name: "move" }],
  },
  "shutil.rmtree($path, { ignoreErrors: $ignore_errors })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "shutil" },
        property: "rmtree",
      },
      args: [
        { kind: "Identifier", name: "$path" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "ignoreErrors",
              value: { kind: "Identifier", name: "$ignore_errors" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "shutil", name: "rmtree" }],
  },
  "shutil.which($cmd)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "shutil" }, property: "which" },
      args: [{ kind: "Identifier", name: "$cmd" }],
    },
    uses: [{ facade: "shutil", name: "which" }],
  },
  "sleep($delay, $result)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sleep" },
      args: [
        { kind: "Identifier", name: "$delay" },
        { kind: "Identifier", name: "$result" },
      ],
    },
    uses: [{ facade: "asyncio", name: "sleep" }],
  },
  "sort($self, { key: $key, reverse: $reverse })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sort" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "reverse", value: { kind: "Identifier", name: "$reverse" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "sort" }],
  },
  "sorted($iterable, { key: $key, reverse: $reverse })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sorted" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "reverse", value: { kind: "Identifier", name: "$reverse" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "sorted" }],
  },
  "split($self, $sep, $maxsplit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "split" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$maxsplit" },
      ],
    },
    uses: [{ facade: "builtins", name: "split" }],
  },
  "splitLines($self, $keepends)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "splitLines" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$keepends" },
      ],
    },
    uses: [{ facade: "builtins", name: "splitLines" }],
  },
  "startsWith($self, $prefix, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "startsWith" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$prefix" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "startsWith" }],
  },
  "statistics.StatisticsError": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "statistics" },
      property: "StatisticsError",
    },
    uses: [{ facade: "statistics", name: "StatisticsError" }],
  },
  "statistics.fmean($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "fmean",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "fmean" }],
  },
  "statistics.mean($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "mean",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "mean" }],
  },
  "statistics.median($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "median",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "median" }],
  },
  "statistics.medianHigh($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "medianHigh",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "medianHigh" }],
  },
  "statistics.medianLow($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "medianLow",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "medianLow" }],
  },
  "statistics.mode($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "mode",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "mode" }],
  },
  "statistics.multimode($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "multimode",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "multimode" }],
  },
  "statistics.pstdev($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "pstdev",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "pstdev" }],
  },
  "statistics.pvariance($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "pvariance",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "pvariance" }],
  },
  "statistics.stdev($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "stdev",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "stdev" }],
  },
  "statistics.variance($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "variance",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "variance" }],
  },
  "strCount($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strCount" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strCount" }],
  },
  "strFind($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strFind" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strFind" }],
  },
  "strFormat($self, [...$args], $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strFormat" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
        },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "strFormat" }],
  },
  "strIndex($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strIndex" }],
  },
  "strRfind($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strRfind" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strRfind" }],
  },
  "strRindex($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strRindex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strRindex" }],
  },
  "string.asciiLetters": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiLetters",
    },
    uses: [{ facade: "string", name: "asciiLetters" }],
  },
  "string.asciiLowercase": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiLowercase",
    },
    uses: [{ facade: "string", name: "asciiLowercase" }],
  },
  "string.asciiUppercase": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiUppercase",
    },
    uses: [{ facade: "string", name: "asciiUppercase" }],
  },
  "string.capwords($s, $sep)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "string" },
        property: "capwords",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "string", name: "capwords" }],
  },
  "string.digits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "digits" },
    uses: [{ facade: "string", name: "digits" }],
  },
  "string.hexdigits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "hexdigits" },
    uses: [{ facade: "string", name: "hexdigits" }],
  },
  "string.octdigits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "octdigits" },
    uses: [{ facade: "string", name: "octdigits" }],
  },
  "string.printable": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "printable" },
    uses: [{ facade: "string", name: "printable" }],
  },
  "string.punctuation": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "punctuation",
    },
    uses: [{ facade: "string", name: "punctuation" }],
  },
  "string.whitespace": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "whitespace",
    },
    uses: [{ facade: "string", name: "whitespace" }],
  },
  "strip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "strip" }],
  },
  "subclassesOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "subclassesOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "subclassesOf" }],
  },
  "suppress(...$exceptions)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "suppress" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$exceptions" } }],
    },
    uses: [{ facade: "contextlib", name: "suppress" }],
  },
  "swapCase($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "swapCase" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "swapCase" }],
  },
  "symmetricDifference($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "symmetricDifference" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "symmetricDifference" }],
  },
  "symmetricDifferenceUpdate($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "symmetricDifferenceUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "symmetricDifferenceUpdate" }],
  },
  "sys.apiVersion": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "apiVersion" },
    uses: [{ facade: "sys", name: "apiVersion" }],
  },
  "sys.argv": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "argv" },
    uses: [{ facade: "sys", name: "argv" }],
  },
  "sys.byteorder": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "byteorder" },
    uses: [{ facade: "sys", name: "byteorder" }],
  },
  "sys.dontWriteBytecode": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "sys" },
      property: "dontWriteBytecode",
    },
    uses: [{ facade: "sys", name: "dontWriteBytecode" }],
  },
  "sys.executable": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "executable" },
    uses: [{ facade: "sys", name: "executable" }],
  },
  "sys.exit($status)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "exit" },
      args: [{ kind: "Identifier", name: "$status" }],
    },
    uses: [{ facade: "sys", name: "exit" }],
  },
  "sys.floatInfo": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "floatInfo" },
    uses: [{ facade: "sys", name: "floatInfo" }],
  },
  "sys.floatReprStyle": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "sys" },
      property: "floatReprStyle",
    },
    uses: [{ facade: "sys", name: "floatReprStyle" }],
  },
  "sys.getIntMaxStrDigits()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getIntMaxStrDigits",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getIntMaxStrDigits" }],
  },
  "sys.getdefaultencoding()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getdefaultencoding",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getdefaultencoding" }],
  },
  "sys.getfilesystemencodeerrors()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getfilesystemencodeerrors",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getfilesystemencodeerrors" }],
  },
  "sys.getfilesystemencoding()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getfilesystemencoding",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getfilesystemencoding" }],
  },
  "sys.getrecursionlimit()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getrecursionlimit",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getrecursionlimit" }],
  },
  "sys.getswitchinterval()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getswitchinterval",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getswitchinterval" }],
  },
  "sys.hexversion": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "hexversion" },
    uses: [{ facade: "sys", name: "hexversion" }],
  },
  "sys.implementation": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "sys" },
      property: "implementation",
    },
    uses: [{ facade: "sys", name: "implementation" }],
  },
  "sys.isFinalizing()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "isFinalizing",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "isFinalizing" }],
  },
  "sys.maxsize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "maxsize" },
    uses: [{ facade: "sys", name: "maxsize" }],
  },
  "sys.maxunicode": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "maxunicode" },
    uses: [{ facade: "sys", name: "maxunicode" }],
  },
  "sys.path": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "path" },
    uses: [{ facade: "sys", name: "path" }],
  },
  "sys.platform": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "platform" },
    uses: [{ facade: "sys", name: "platform" }],
  },
  "sys.prefix": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "prefix" },
    uses: [{ facade: "sys", name: "prefix" }],
  },
  "sys.setrecursionlimit($limit)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "setrecursionlimit",
      },
      args: [{ kind: "Identifier", name: "$limit" }],
    },
    uses: [{ facade: "sys", name: "setrecursionlimit" }],
  },
  "sys.setswitchinterval($interval)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "setswitchinterval",
      },
      args: [{ kind: "Identifier", name: "$interval" }],
    },
    uses: [{ facade: "sys", name: "setswitchinterval" }],
  },
  "sys.standardBuffer($self)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "standardBuffer",
      },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "sys", name: "standardBuffer" }],
  },
  "sys.stderr": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stderr" },
    uses: [{ facade: "sys", name: "stderr" }],
  },
  "sys.stdin": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stdin" },
    uses: [{ facade: "sys", name: "stdin" }],
  },
  "sys.stdout": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stdout" },
    uses: [{ facade: "sys", name: "stdout" }],
  },
  "sys.version": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "version" },
    uses: [{ facade: "sys", name: "version" }],
  },
  "sys.versionInfo": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "versionInfo" },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "sys.versionInfo.major": {
    tree: {
      kind: "Member",
      object: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "versionInfo",
      },
      property: "major",
    },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "sys.versionInfo.micro": {
    tree: {
      kind: "Member",
      object: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "versionInfo",
      },
      property: "micro",
    },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "sys.versionInfo.minor": {
    tree: {
      kind: "Member",
      object: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "versionInfo",
      },
      property: "minor",
    },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "sys.versionInfo.releaselevel": {
    tree: {
      kind: "Member",
      object: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "versionInfo",
      },
      property: "releaselevel",
    },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "sys.versionInfo.serial": {
    tree: {
      kind: "Member",
      object: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "versionInfo",
      },
      property: "serial",
    },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  'tempfile.NamedTemporaryFile("w+b", { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir, delete: $delete })':
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "tempfile" },
          property: "NamedTemporaryFile",
        },
        args: [
          { kind: "String", value: "w+b" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
              { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
              { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
              { kind: "Property", key: "delete", value: { kind: "Identifier", name: "$delete" } },
            ],
          },
        ],
      },
      uses: [{ facade: "tempfile", name: "NamedTemporaryFile" }],
    },
  "tempfile.NamedTemporaryFile($mode, { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir, delete: $delete })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "tempfile" },
          property: "NamedTemporaryFile",
        },
        args: [
          { kind: "Identifier", name: "$mode" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
              { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
              { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
              { kind: "Property", key: "delete", value: { kind: "Identifier", name: "$delete" } },
            ],
          },
        ],
      },
      uses: [{ facade: "tempfile", name: "NamedTemporaryFile" }],
    },
  "tempfile.TemporaryDirectory": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "tempfile" },
      property: "TemporaryDirectory",
    },
    uses: [{ facade: "tempfile", name: "TemporaryDirectory" }],
  },
  'tempfile.TemporaryFile("w+b", { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir })':
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "tempfile" },
          property: "TemporaryFile",
        },
        args: [
          { kind: "String", value: "w+b" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
              { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
              { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
            ],
          },
        ],
      },
      uses: [{ facade: "tempfile", name: "TemporaryFile" }],
    },
  "tempfile.TemporaryFile($mode, { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "tempfile" },
          property: "TemporaryFile",
        },
        args: [
          { kind: "Identifier", name: "$mode" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "buffering",
                value: { kind: "Identifier", name: "$buffering" },
              },
              {
                kind: "Property",
                key: "encoding",
                value: { kind: "Identifier", name: "$encoding" },
              },
              { kind: "Property", key: "newline", value: { kind: "Identifier", name: "$newline" } },
              { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
              { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
              { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
            ],
          },
        ],
      },
      uses: [{ facade: "tempfile", name: "TemporaryFile" }],
    },
  "tempfile.gettempdir()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "gettempdir",
      },
      args: [],
    },
    uses: [{ facade: "tempfile", name: "gettempdir" }],
  },
  "tempfile.gettempprefix()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "gettempprefix",
      },
      args: [],
    },
    uses: [{ facade: "tempfile", name: "gettempprefix" }],
  },
  "tempfile.mkdtemp({ suffix: $suffix, prefix: $prefix, dir: $dir })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "mkdtemp",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
            { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
            { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
          ],
        },
      ],
    },
    uses: [{ facade: "tempfile", name: "mkdtemp" }],
  },
  "tempfile.mkstemp({ suffix: $suffix, prefix: $prefix, dir: $dir })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "mkstemp",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
            { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
            { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
          ],
        },
      ],
    },
    uses: [{ facade: "tempfile", name: "mkstemp" }],
  },
  "tempfile.mktemp({ suffix: $suffix, prefix: $prefix, dir: $dir })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "tempfile" },
        property: "mktemp",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "suffix", value: { kind: "Identifier", name: "$suffix" } },
            { kind: "Property", key: "prefix", value: { kind: "Identifier", name: "$prefix" } },
            { kind: "Property", key: "dir", value: { kind: "Identifier", name: "$dir" } },
          ],
        },
      ],
    },
    uses: [{ facade: "tempfile", name: "mktemp" }],
  },
  "throwInto($self, $error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "throwInto" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$error" },
      ],
    },
    uses: [{ facade: "builtins", name: "throwInto" }],
  },
  "time.asctime($t)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "asctime" },
      args: [{ kind: "Identifier", name: "$t" }],
    },
    uses: [{ facade: "time", name: "asctime" }],
  },
  "time.ctime($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "ctime" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "ctime" }],
  },
  "time.gmtime($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "gmtime" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "gmtime" }],
  },
  "time.localtime($secs)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "localtime",
      },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "localtime" }],
  },
  "time.mktime($t)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "mktime" },
      args: [{ kind: "Identifier", name: "$t" }],
    },
    uses: [{ facade: "time", name: "mktime" }],
  },
  "time.monotonic()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "monotonic",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "monotonic" }],
  },
  "time.monotonicNs()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "monotonicNs",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "monotonicNs" }],
  },
  "time.perfCounter()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "perfCounter",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "perfCounter" }],
  },
  "time.perfCounterNs()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "perfCounterNs",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "perfCounterNs" }],
  },
  "time.processTime()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "processTime",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "processTime" }],
  },
  "time.sleep($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "sleep" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "sleep" }],
  },
  "time.strftime($format, $t)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "strftime",
      },
      args: [
        { kind: "Identifier", name: "$format" },
        { kind: "Identifier", name: "$t" },
      ],
    },
    uses: [{ facade: "time", name: "strftime" }],
  },
  "time.time()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "time" },
      args: [],
    },
    uses: [{ facade: "time", name: "time" }],
  },
  "time.timeNs()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "timeNs" },
      args: [],
    },
    uses: [{ facade: "time", name: "timeNs" }],
  },
  timedelta: {
    tree: { kind: "Identifier", name: "timedelta" },
    uses: [{ facade: "datetime", name: "timedelta" }],
  },
  "timedelta.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timedelta" }, property: "max" },
    uses: [{ facade: "datetime", name: "timedelta" }],
  },
  "timedelta.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timedelta" }, property: "min" },
    uses: [{ facade: "datetime", name: "timedelta" }],
  },
  "timedelta.resolution": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "timedelta" },
      property: "resolution",
    },
    uses: [{ facade: "datetime", name: "timedelta" }],
  },
  "timeout($delay)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "timeout" },
      args: [{ kind: "Identifier", name: "$delay" }],
    },
    uses: [{ facade: "asyncio", name: "timeout" }],
  },
  "timeoutAt($when)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "timeoutAt" },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [{ facade: "asyncio", name: "timeoutAt" }],
  },
  timezone: {
    tree: { kind: "Identifier", name: "timezone" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "timezone.max": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timezone" }, property: "max" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "timezone.min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timezone" }, property: "min" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "timezone.utc": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timezone" }, property: "utc" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "title($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "title" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "title" }],
  },
  "toFloat($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "toFloat" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "toFloat" }],
  },
  "totalOrdering($cls)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "totalOrdering" },
      args: [{ kind: "Identifier", name: "$cls" }],
    },
    uses: [{ facade: "functools", name: "totalOrdering" }],
  },
  "translate($self, $table)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "translate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$table" },
      ],
    },
    uses: [{ facade: "builtins", name: "translate" }],
  },
  "truthy($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "truthy" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "truthy" }],
  },
  "tuple()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "tuple" }, args: [] },
    uses: [{ facade: "builtins", name: "tuple" }],
  },
  "tuple(...$iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tuple" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [{ facade: "builtins", name: "tuple" }],
  },
  "tupleIndex($self, $value, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tupleIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "builtins", name: "tupleIndex" }],
  },
  "tupleOf($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tupleOf" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "tupleOf" }],
  },
  tzinfo: {
    tree: { kind: "Identifier", name: "tzinfo" },
    uses: [{ facade: "datetime", name: "tzinfo" }],
  },
  "union($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "union" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "union" }],
  },
  "uuid.NAMESPACE_DNS": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "uuid" },
      property: "NAMESPACE_DNS",
    },
    uses: [{ facade: "uuid", name: "NAMESPACE_DNS" }],
  },
  "uuid.NAMESPACE_OID": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "uuid" },
      property: "NAMESPACE_OID",
    },
    uses: [{ facade: "uuid", name: "NAMESPACE_OID" }],
  },
  "uuid.NAMESPACE_URL": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "uuid" },
      property: "NAMESPACE_URL",
    },
    uses: [{ facade: "uuid", name: "NAMESPACE_URL" }],
  },
  "uuid.NAMESPACE_X500": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "uuid" },
      property: "NAMESPACE_X500",
    },
    uses: [{ facade: "uuid", name: "NAMESPACE_X500" }],
  },
  "uuid.UUID": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "UUID" },
    uses: [{ facade: "uuid", name: "UUID" }],
  },
  "uuid.getnode()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "getnode" },
      args: [],
    },
    uses: [{ facade: "uuid", name: "getnode" }],
  },
  "uuid.uuid1($node, $clock_seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "uuid1" },
      args: [
        { kind: "Identifier", name: "$node" },
        { kind: "Identifier", name: "$clock_seq" },
      ],
    },
    uses: [{ facade: "uuid", name: "uuid1" }],
  },
  "uuid.uuid1(null, $clock_seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "uuid1" },
      args: [
        { kind: "Literal", value: "null" },
        { kind: "Identifier", name: "$clock_seq" },
      ],
    },
    uses: [{ facade: "uuid", name: "uuid1" }],
  },
  "uuid.uuid3($namespace, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "uuid3" },
      args: [
        { kind: "Identifier", name: "$namespace" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "uuid", name: "uuid3" }],
  },
  "uuid.uuid4()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "uuid4" },
      args: [],
    },
    uses: [{ facade: "uuid", name: "uuid4" }],
  },
  "uuid.uuid5($namespace, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "uuid" }, property: "uuid5" },
      args: [
        { kind: "Identifier", name: "$namespace" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "uuid", name: "uuid5" }],
  },
  "valuesView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "valuesView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "valuesView" }],
  },
  "viaLatin1($self, (text) => replace(text, latin1($old), latin1($new), $count))": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "viaLatin1" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Arrow",
          parameters: [{ target: { kind: "Identifier", name: "text" } }],
          body: {
            kind: "Call",
            callee: { kind: "Identifier", name: "replace" },
            args: [
              { kind: "Identifier", name: "text" },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$old" }],
              },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$new" }],
              },
              { kind: "Identifier", name: "$count" },
            ],
          },
        },
      ],
    },
    uses: [
      { facade: "builtins", name: "latin1" },
      { facade: "builtins", name: "replace" },
      { facade: "builtins", name: "viaLatin1" },
    ],
  },
  "viaLatin1List($self, (text) => split(text, latin1($sep), $maxsplit))": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "viaLatin1List" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Arrow",
          parameters: [{ target: { kind: "Identifier", name: "text" } }],
          body: {
            kind: "Call",
            callee: { kind: "Identifier", name: "split" },
            args: [
              { kind: "Identifier", name: "text" },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$sep" }],
              },
              { kind: "Identifier", name: "$maxsplit" },
            ],
          },
        },
      ],
    },
    uses: [
      { facade: "builtins", name: "latin1" },
      { facade: "builtins", name: "split" },
      { facade: "builtins", name: "viaLatin1List" },
    ],
  },
  "wait($fs, { timeout: $timeout, returnWhen: $return_when })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "wait" },
      args: [
        { kind: "Identifier", name: "$fs" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
            {
              kind: "Property",
              key: "returnWhen",
              value: { kind: "Identifier", name: "$return_when" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "wait" }],
  },
  "waitFor($fut, { timeout: $timeout })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "waitFor" },
      args: [
        { kind: "Identifier", name: "$fut" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "waitFor" }],
  },
  "wraps($wrapped)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "wraps" },
      args: [{ kind: "Identifier", name: "$wrapped" }],
    },
    uses: [{ facade: "functools", name: "wraps" }],
  },
  "zfill($self, $width)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zfill" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
      ],
    },
    uses: [{ facade: "builtins", name: "zfill" }],
  },
  "zip($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zip" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [{ facade: "builtins", name: "zip" }],
  },
  "zip(...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zip" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "builtins", name: "zip" }],
  },
  "zipStrict($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zipStrict" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [{ facade: "builtins", name: "zipStrict" }],
  },
  "zipStrict(...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zipStrict" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "builtins", name: "zipStrict" }],
  },
  "zlib.adler32($data, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "zlib" }, property: "adler32" },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "zlib", name: "adler32" }],
  },
  "zlib.crc32($data, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "zlib" }, property: "crc32" },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "zlib", name: "crc32" }],
  },
};

/** Every type that a class of the grammar-maps stands for. */
export const typeTemplates: Readonly<
  Record<string, { readonly tree: TsType; readonly uses: readonly TemplateUse[] }>
> = {
  Action: {
    tree: { kind: "TypeName", name: "Action" },
    uses: [{ facade: "argparse", name: "Action", typeOnly: true }],
  },
  ArgumentDefaultsHelpFormatter: {
    tree: { kind: "TypeName", name: "ArgumentDefaultsHelpFormatter" },
    uses: [{ facade: "argparse", name: "ArgumentDefaultsHelpFormatter", typeOnly: true }],
  },
  ArgumentError: {
    tree: { kind: "TypeName", name: "ArgumentError" },
    uses: [{ facade: "argparse", name: "ArgumentError", typeOnly: true }],
  },
  ArgumentGroup: {
    tree: { kind: "TypeName", name: "ArgumentGroup" },
    uses: [{ facade: "argparse", name: "ArgumentGroup", typeOnly: true }],
  },
  ArgumentParser: {
    tree: { kind: "TypeName", name: "ArgumentParser" },
    uses: [{ facade: "argparse", name: "ArgumentParser", typeOnly: true }],
  },
  ArgumentTypeError: {
    tree: { kind: "TypeName", name: "ArgumentTypeError" },
    uses: [{ facade: "argparse", name: "ArgumentTypeError", typeOnly: true }],
  },
  ArithmeticError: {
    tree: { kind: "TypeName", name: "ArithmeticError" },
    uses: [{ facade: "builtins", name: "ArithmeticError", typeOnly: true }],
  },
  AssertionError: {
    tree: { kind: "TypeName", name: "AssertionError" },
    uses: [{ facade: "builtins", name: "AssertionError", typeOnly: true }],
  },
  "AsyncClosing<T>": {
    tree: { kind: "TypeName", name: "AsyncClosing", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "AsyncClosing", typeOnly: true }],
  },
  AsyncExitStack: {
    tree: { kind: "TypeName", name: "AsyncExitStack" },
    uses: [{ facade: "contextlib", name: "AsyncExitStack", typeOnly: true }],
  },
  "AsyncGenerator<T, void, S>": {
    tree: {
      kind: "TypeName",
      name: "AsyncGenerator",
      args: [
        { kind: "TypeName", name: "T" },
        { kind: "TypeName", name: "void" },
        { kind: "TypeName", name: "S" },
      ],
    },
    uses: [],
  },
  "AsyncGeneratorContextManager<T>": {
    tree: {
      kind: "TypeName",
      name: "AsyncGeneratorContextManager",
      args: [{ kind: "TypeName", name: "T" }],
    },
    uses: [{ facade: "contextlib", name: "AsyncGeneratorContextManager", typeOnly: true }],
  },
  AttributeError: {
    tree: { kind: "TypeName", name: "AttributeError" },
    uses: [{ facade: "builtins", name: "AttributeError", typeOnly: true }],
  },
  Barrier: {
    tree: { kind: "TypeName", name: "Barrier" },
    uses: [{ facade: "asyncio", name: "Barrier", typeOnly: true }],
  },
  BaseException: {
    tree: { kind: "TypeName", name: "BaseException" },
    uses: [{ facade: "builtins", name: "BaseException", typeOnly: true }],
  },
  BaseExceptionGroup: {
    tree: { kind: "TypeName", name: "BaseExceptionGroup" },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup", typeOnly: true }],
  },
  BasicAuth: {
    tree: { kind: "TypeName", name: "BasicAuth" },
    uses: [{ facade: "aiohttp", name: "BasicAuth", typeOnly: true }],
  },
  BlockingIOError: {
    tree: { kind: "TypeName", name: "BlockingIOError" },
    uses: [{ facade: "builtins", name: "BlockingIOError", typeOnly: true }],
  },
  BooleanOptionalAction: {
    tree: { kind: "TypeName", name: "BooleanOptionalAction" },
    uses: [{ facade: "argparse", name: "BooleanOptionalAction", typeOnly: true }],
  },
  BoundedSemaphore: {
    tree: { kind: "TypeName", name: "BoundedSemaphore" },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore", typeOnly: true }],
  },
  BrokenBarrierError: {
    tree: { kind: "TypeName", name: "BrokenBarrierError" },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError", typeOnly: true }],
  },
  BrokenPipeError: {
    tree: { kind: "TypeName", name: "BrokenPipeError" },
    uses: [{ facade: "builtins", name: "BrokenPipeError", typeOnly: true }],
  },
  BufferError: {
    tree: { kind: "TypeName", name: "BufferError" },
    uses: [{ facade: "builtins", name: "BufferError", typeOnly: true }],
  },
  ByteArray: {
    tree: { kind: "TypeName", name: "ByteArray" },
    uses: [{ facade: "builtins", name: "ByteArray", typeOnly: true }],
  },
  Bytes: {
    tree: { kind: "TypeName", name: "Bytes" },
    uses: [{ facade: "builtins", name: "Bytes", typeOnly: true }],
  },
  BytesWarning: {
    tree: { kind: "TypeName", name: "BytesWarning" },
    uses: [{ facade: "builtins", name: "BytesWarning", typeOnly: true }],
  },
  CancelledError: {
    tree: { kind: "TypeName", name: "CancelledError" },
    uses: [{ facade: "asyncio", name: "CancelledError", typeOnly: true }],
  },
  "ChainMap<K, V>": {
    tree: {
      kind: "TypeName",
      name: "ChainMap",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "ChainMap", typeOnly: true }],
  },
  ChildProcessError: {
    tree: { kind: "TypeName", name: "ChildProcessError" },
    uses: [{ facade: "builtins", name: "ChildProcessError", typeOnly: true }],
  },
  Clamped: {
    tree: { kind: "TypeName", name: "Clamped" },
    uses: [{ facade: "decimal", name: "Clamped", typeOnly: true }],
  },
  ClassLike: {
    tree: { kind: "TypeName", name: "ClassLike" },
    uses: [{ facade: "builtins", name: "ClassLike", typeOnly: true }],
  },
  ClientConnectionError: {
    tree: { kind: "TypeName", name: "ClientConnectionError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError", typeOnly: true }],
  },
  ClientConnectorError: {
    tree: { kind: "TypeName", name: "ClientConnectorError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError", typeOnly: true }],
  },
  ClientError: {
    tree: { kind: "TypeName", name: "ClientError" },
    uses: [{ facade: "aiohttp", name: "ClientError", typeOnly: true }],
  },
  ClientOSError: {
    tree: { kind: "TypeName", name: "ClientOSError" },
    uses: [{ facade: "aiohttp", name: "ClientOSError", typeOnly: true }],
  },
  ClientPayloadError: {
    tree: { kind: "TypeName", name: "ClientPayloadError" },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError", typeOnly: true }],
  },
  ClientResponse: {
    tree: { kind: "TypeName", name: "ClientResponse" },
    uses: [{ facade: "aiohttp", name: "ClientResponse", typeOnly: true }],
  },
  ClientResponseError: {
    tree: { kind: "TypeName", name: "ClientResponseError" },
    uses: [{ facade: "aiohttp", name: "ClientResponseError", typeOnly: true }],
  },
  ClientSession: {
    tree: { kind: "TypeName", name: "ClientSession" },
    uses: [{ facade: "aiohttp", name: "ClientSession", typeOnly: true }],
  },
  ClientTimeout: {
    tree: { kind: "TypeName", name: "ClientTimeout" },
    uses: [{ facade: "aiohttp", name: "ClientTimeout", typeOnly: true }],
  },
  "Closing<T>": {
    tree: { kind: "TypeName", name: "Closing", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "Closing", typeOnly: true }],
  },
  "ConcurrentFuture<T>": {
    tree: { kind: "TypeName", name: "ConcurrentFuture", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "concurrent", name: "ConcurrentFuture", typeOnly: true }],
  },
  Condition: {
    tree: { kind: "TypeName", name: "Condition" },
    uses: [{ facade: "asyncio", name: "Condition", typeOnly: true }],
  },
  ConnectionAbortedError: {
    tree: { kind: "TypeName", name: "ConnectionAbortedError" },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError", typeOnly: true }],
  },
  ConnectionError: {
    tree: { kind: "TypeName", name: "ConnectionError" },
    uses: [{ facade: "builtins", name: "ConnectionError", typeOnly: true }],
  },
  ConnectionRefusedError: {
    tree: { kind: "TypeName", name: "ConnectionRefusedError" },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError", typeOnly: true }],
  },
  ConnectionResetError: {
    tree: { kind: "TypeName", name: "ConnectionResetError" },
    uses: [{ facade: "builtins", name: "ConnectionResetError", typeOnly: true }],
  },
  ContentTypeError: {
    tree: { kind: "TypeName", name: "ContentTypeError" },
    uses: [{ facade: "aiohttp", name: "ContentTypeError", typeOnly: true }],
  },
  Context: {
    tree: { kind: "TypeName", name: "Context" },
    uses: [{ facade: "contextvars", name: "Context", typeOnly: true }],
  },
  "ContextVar<T>": {
    tree: { kind: "TypeName", name: "ContextVar", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextvars", name: "ContextVar", typeOnly: true }],
  },
  "Coroutine<T>": {
    tree: { kind: "TypeName", name: "Coroutine", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Coroutine", typeOnly: true }],
  },
  "Counter<K>": {
    tree: { kind: "TypeName", name: "Counter", args: [{ kind: "TypeName", name: "K" }] },
    uses: [{ facade: "collections", name: "Counter", typeOnly: true }],
  },
  Decimal: {
    tree: { kind: "TypeName", name: "Decimal" },
    uses: [{ facade: "decimal", name: "Decimal", typeOnly: true }],
  },
  DecimalException: {
    tree: { kind: "TypeName", name: "DecimalException" },
    uses: [{ facade: "decimal", name: "DecimalException", typeOnly: true }],
  },
  DecimalTuple: {
    tree: { kind: "TypeName", name: "DecimalTuple" },
    uses: [{ facade: "decimal", name: "DecimalTuple", typeOnly: true }],
  },
  "DefaultDict<K, V>": {
    tree: {
      kind: "TypeName",
      name: "DefaultDict",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "DefaultDict", typeOnly: true }],
  },
  DeprecationWarning: {
    tree: { kind: "TypeName", name: "DeprecationWarning" },
    uses: [{ facade: "builtins", name: "DeprecationWarning", typeOnly: true }],
  },
  "Deque<T>": {
    tree: { kind: "TypeName", name: "Deque", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "collections", name: "Deque", typeOnly: true }],
  },
  DivisionByZero: {
    tree: { kind: "TypeName", name: "DivisionByZero" },
    uses: [{ facade: "decimal", name: "DivisionByZero", typeOnly: true }],
  },
  EOFError: {
    tree: { kind: "TypeName", name: "EOFError" },
    uses: [{ facade: "builtins", name: "EOFError", typeOnly: true }],
  },
  EncodingWarning: {
    tree: { kind: "TypeName", name: "EncodingWarning" },
    uses: [{ facade: "builtins", name: "EncodingWarning", typeOnly: true }],
  },
  Event: {
    tree: { kind: "TypeName", name: "Event" },
    uses: [{ facade: "asyncio", name: "Event", typeOnly: true }],
  },
  EventLoop: {
    tree: { kind: "TypeName", name: "EventLoop" },
    uses: [{ facade: "asyncio", name: "EventLoop", typeOnly: true }],
  },
  Exception: {
    tree: { kind: "TypeName", name: "Exception" },
    uses: [{ facade: "builtins", name: "Exception", typeOnly: true }],
  },
  ExceptionGroup: {
    tree: { kind: "TypeName", name: "ExceptionGroup" },
    uses: [{ facade: "builtins", name: "ExceptionGroup", typeOnly: true }],
  },
  Executor: {
    tree: { kind: "TypeName", name: "Executor" },
    uses: [{ facade: "concurrent", name: "Executor", typeOnly: true }],
  },
  ExitStack: {
    tree: { kind: "TypeName", name: "ExitStack" },
    uses: [{ facade: "contextlib", name: "ExitStack", typeOnly: true }],
  },
  FileExistsError: {
    tree: { kind: "TypeName", name: "FileExistsError" },
    uses: [{ facade: "builtins", name: "FileExistsError", typeOnly: true }],
  },
  FileNotFoundError: {
    tree: { kind: "TypeName", name: "FileNotFoundError" },
    uses: [{ facade: "builtins", name: "FileNotFoundError", typeOnly: true }],
  },
  FloatOperation: {
    tree: { kind: "TypeName", name: "FloatOperation" },
    uses: [{ facade: "decimal", name: "FloatOperation", typeOnly: true }],
  },
  FloatingPointError: {
    tree: { kind: "TypeName", name: "FloatingPointError" },
    uses: [{ facade: "builtins", name: "FloatingPointError", typeOnly: true }],
  },
  FormData: {
    tree: { kind: "TypeName", name: "FormData" },
    uses: [{ facade: "aiohttp", name: "FormData", typeOnly: true }],
  },
  Fraction: {
    tree: { kind: "TypeName", name: "Fraction" },
    uses: [{ facade: "fractions", name: "Fraction", typeOnly: true }],
  },
  FrozenInstanceError: {
    tree: { kind: "TypeName", name: "FrozenInstanceError" },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError", typeOnly: true }],
  },
  "FrozenSet<T>": {
    tree: { kind: "TypeName", name: "FrozenSet", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "builtins", name: "FrozenSet", typeOnly: true }],
  },
  "Future<T>": {
    tree: { kind: "TypeName", name: "Future", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Future", typeOnly: true }],
  },
  FutureWarning: {
    tree: { kind: "TypeName", name: "FutureWarning" },
    uses: [{ facade: "builtins", name: "FutureWarning", typeOnly: true }],
  },
  "Generator<T, R, S>": {
    tree: {
      kind: "TypeName",
      name: "Generator",
      args: [
        { kind: "TypeName", name: "T" },
        { kind: "TypeName", name: "R" },
        { kind: "TypeName", name: "S" },
      ],
    },
    uses: [],
  },
  "GeneratorContextManager<T>": {
    tree: {
      kind: "TypeName",
      name: "GeneratorContextManager",
      args: [{ kind: "TypeName", name: "T" }],
    },
    uses: [{ facade: "contextlib", name: "GeneratorContextManager", typeOnly: true }],
  },
  GeneratorExit: {
    tree: { kind: "TypeName", name: "GeneratorExit" },
    uses: [{ facade: "builtins", name: "GeneratorExit", typeOnly: true }],
  },
  Handle: {
    tree: { kind: "TypeName", name: "Handle" },
    uses: [{ facade: "asyncio", name: "Handle", typeOnly: true }],
  },
  Headers: {
    tree: { kind: "TypeName", name: "Headers" },
    uses: [{ facade: "aiohttp", name: "Headers", typeOnly: true }],
  },
  HelpFormatter: {
    tree: { kind: "TypeName", name: "HelpFormatter" },
    uses: [{ facade: "argparse", name: "HelpFormatter", typeOnly: true }],
  },
  ImportError: {
    tree: { kind: "TypeName", name: "ImportError" },
    uses: [{ facade: "builtins", name: "ImportError", typeOnly: true }],
  },
  ImportWarning: {
    tree: { kind: "TypeName", name: "ImportWarning" },
    uses: [{ facade: "builtins", name: "ImportWarning", typeOnly: true }],
  },
  IndentationError: {
    tree: { kind: "TypeName", name: "IndentationError" },
    uses: [{ facade: "builtins", name: "IndentationError", typeOnly: true }],
  },
  IndexError: {
    tree: { kind: "TypeName", name: "IndexError" },
    uses: [{ facade: "builtins", name: "IndexError", typeOnly: true }],
  },
  Inexact: {
    tree: { kind: "TypeName", name: "Inexact" },
    uses: [{ facade: "decimal", name: "Inexact", typeOnly: true }],
  },
  InterruptedError: {
    tree: { kind: "TypeName", name: "InterruptedError" },
    uses: [{ facade: "builtins", name: "InterruptedError", typeOnly: true }],
  },
  InvalidOperation: {
    tree: { kind: "TypeName", name: "InvalidOperation" },
    uses: [{ facade: "decimal", name: "InvalidOperation", typeOnly: true }],
  },
  InvalidStateError: {
    tree: { kind: "TypeName", name: "InvalidStateError" },
    uses: [{ facade: "asyncio", name: "InvalidStateError", typeOnly: true }],
  },
  InvalidURL: {
    tree: { kind: "TypeName", name: "InvalidURL" },
    uses: [{ facade: "aiohttp", name: "InvalidURL", typeOnly: true }],
  },
  IsADirectoryError: {
    tree: { kind: "TypeName", name: "IsADirectoryError" },
    uses: [{ facade: "builtins", name: "IsADirectoryError", typeOnly: true }],
  },
  IsoCalendarDate: {
    tree: { kind: "TypeName", name: "IsoCalendarDate" },
    uses: [{ facade: "datetime", name: "IsoCalendarDate", typeOnly: true }],
  },
  "ItemsView<K, V>": {
    tree: {
      kind: "TypeName",
      name: "ItemsView",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "builtins", name: "ItemsView", typeOnly: true }],
  },
  KeyError: {
    tree: { kind: "TypeName", name: "KeyError" },
    uses: [{ facade: "builtins", name: "KeyError", typeOnly: true }],
  },
  KeyboardInterrupt: {
    tree: { kind: "TypeName", name: "KeyboardInterrupt" },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt", typeOnly: true }],
  },
  "KeysView<K>": {
    tree: { kind: "TypeName", name: "KeysView", args: [{ kind: "TypeName", name: "K" }] },
    uses: [{ facade: "builtins", name: "KeysView", typeOnly: true }],
  },
  "LifoQueue<T>": {
    tree: { kind: "TypeName", name: "LifoQueue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "LifoQueue", typeOnly: true }],
  },
  LocalContext: {
    tree: { kind: "TypeName", name: "LocalContext" },
    uses: [{ facade: "decimal", name: "LocalContext", typeOnly: true }],
  },
  Lock: {
    tree: { kind: "TypeName", name: "Lock" },
    uses: [{ facade: "asyncio", name: "Lock", typeOnly: true }],
  },
  LookupError: {
    tree: { kind: "TypeName", name: "LookupError" },
    uses: [{ facade: "builtins", name: "LookupError", typeOnly: true }],
  },
  "Map<K, V>": {
    tree: {
      kind: "TypeName",
      name: "Map",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [],
  },
  MemoryError: {
    tree: { kind: "TypeName", name: "MemoryError" },
    uses: [{ facade: "builtins", name: "MemoryError", typeOnly: true }],
  },
  MetavarTypeHelpFormatter: {
    tree: { kind: "TypeName", name: "MetavarTypeHelpFormatter" },
    uses: [{ facade: "argparse", name: "MetavarTypeHelpFormatter", typeOnly: true }],
  },
  ModuleNotFoundError: {
    tree: { kind: "TypeName", name: "ModuleNotFoundError" },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError", typeOnly: true }],
  },
  MutuallyExclusiveGroup: {
    tree: { kind: "TypeName", name: "MutuallyExclusiveGroup" },
    uses: [{ facade: "argparse", name: "MutuallyExclusiveGroup", typeOnly: true }],
  },
  NameError: {
    tree: { kind: "TypeName", name: "NameError" },
    uses: [{ facade: "builtins", name: "NameError", typeOnly: true }],
  },
  Namespace: {
    tree: { kind: "TypeName", name: "Namespace" },
    uses: [{ facade: "argparse", name: "Namespace", typeOnly: true }],
  },
  NotADirectoryError: {
    tree: { kind: "TypeName", name: "NotADirectoryError" },
    uses: [{ facade: "builtins", name: "NotADirectoryError", typeOnly: true }],
  },
  NotImplementedError: {
    tree: { kind: "TypeName", name: "NotImplementedError" },
    uses: [{ facade: "builtins", name: "NotImplementedError", typeOnly: true }],
  },
  "NullContext<T>": {
    tree: { kind: "TypeName", name: "NullContext", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "NullContext", typeOnly: true }],
  },
  OSError: {
    tree: { kind: "TypeName", name: "OSError" },
    uses: [{ facade: "builtins", name: "OSError", typeOnly: true }],
  },
  "OrderedDict<K, V>": {
    tree: {
      kind: "TypeName",
      name: "OrderedDict",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "OrderedDict", typeOnly: true }],
  },
  Overflow: {
    tree: { kind: "TypeName", name: "Overflow" },
    uses: [{ facade: "decimal", name: "Overflow", typeOnly: true }],
  },
  OverflowError: {
    tree: { kind: "TypeName", name: "OverflowError" },
    uses: [{ facade: "builtins", name: "OverflowError", typeOnly: true }],
  },
  Path: {
    tree: { kind: "TypeName", name: "Path" },
    uses: [{ facade: "pathlib", name: "Path", typeOnly: true }],
  },
  PendingDeprecationWarning: {
    tree: { kind: "TypeName", name: "PendingDeprecationWarning" },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning", typeOnly: true }],
  },
  PermissionError: {
    tree: { kind: "TypeName", name: "PermissionError" },
    uses: [{ facade: "builtins", name: "PermissionError", typeOnly: true }],
  },
  "PriorityQueue<T>": {
    tree: { kind: "TypeName", name: "PriorityQueue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "PriorityQueue", typeOnly: true }],
  },
  ProcessLookupError: {
    tree: { kind: "TypeName", name: "ProcessLookupError" },
    uses: [{ facade: "builtins", name: "ProcessLookupError", typeOnly: true }],
  },
  PurePath: {
    tree: { kind: "TypeName", name: "PurePath" },
    uses: [{ facade: "pathlib", name: "PurePath", typeOnly: true }],
  },
  PythonObject: {
    tree: { kind: "TypeName", name: "PythonObject" },
    uses: [{ facade: "builtins", name: "PythonObject", typeOnly: true }],
  },
  "Queue<T>": {
    tree: { kind: "TypeName", name: "Queue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Queue", typeOnly: true }],
  },
  QueueEmpty: {
    tree: { kind: "TypeName", name: "QueueEmpty" },
    uses: [{ facade: "asyncio", name: "QueueEmpty", typeOnly: true }],
  },
  QueueFull: {
    tree: { kind: "TypeName", name: "QueueFull" },
    uses: [{ facade: "asyncio", name: "QueueFull", typeOnly: true }],
  },
  Range: {
    tree: { kind: "TypeName", name: "Range" },
    uses: [{ facade: "builtins", name: "Range", typeOnly: true }],
  },
  RawDescriptionHelpFormatter: {
    tree: { kind: "TypeName", name: "RawDescriptionHelpFormatter" },
    uses: [{ facade: "argparse", name: "RawDescriptionHelpFormatter", typeOnly: true }],
  },
  RawTextHelpFormatter: {
    tree: { kind: "TypeName", name: "RawTextHelpFormatter" },
    uses: [{ facade: "argparse", name: "RawTextHelpFormatter", typeOnly: true }],
  },
  RecursionError: {
    tree: { kind: "TypeName", name: "RecursionError" },
    uses: [{ facade: "builtins", name: "RecursionError", typeOnly: true }],
  },
  "Redirection<T>": {
    tree: { kind: "TypeName", name: "Redirection", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "Redirection", typeOnly: true }],
  },
  ReferenceError: {
    tree: { kind: "TypeName", name: "ReferenceError" },
    uses: [{ facade: "builtins", name: "ReferenceError", typeOnly: true }],
  },
  RequestContext: {
    tree: { kind: "TypeName", name: "RequestContext" },
    uses: [{ facade: "aiohttp", name: "RequestContext", typeOnly: true }],
  },
  ResourceWarning: {
    tree: { kind: "TypeName", name: "ResourceWarning" },
    uses: [{ facade: "builtins", name: "ResourceWarning", typeOnly: true }],
  },
  Rounded: {
    tree: { kind: "TypeName", name: "Rounded" },
    uses: [{ facade: "decimal", name: "Rounded", typeOnly: true }],
  },
  Runner: {
    tree: { kind: "TypeName", name: "Runner" },
    uses: [{ facade: "asyncio", name: "Runner", typeOnly: true }],
  },
  RuntimeError: {
    tree: { kind: "TypeName", name: "RuntimeError" },
    uses: [{ facade: "builtins", name: "RuntimeError", typeOnly: true }],
  },
  RuntimeWarning: {
    tree: { kind: "TypeName", name: "RuntimeWarning" },
    uses: [{ facade: "builtins", name: "RuntimeWarning", typeOnly: true }],
  },
  Semaphore: {
    tree: { kind: "TypeName", name: "Semaphore" },
    uses: [{ facade: "asyncio", name: "Semaphore", typeOnly: true }],
  },
  ServerConnectionError: {
    tree: { kind: "TypeName", name: "ServerConnectionError" },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError", typeOnly: true }],
  },
  ServerDisconnectedError: {
    tree: { kind: "TypeName", name: "ServerDisconnectedError" },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError", typeOnly: true }],
  },
  ServerTimeoutError: {
    tree: { kind: "TypeName", name: "ServerTimeoutError" },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError", typeOnly: true }],
  },
  "Set<T>": {
    tree: { kind: "TypeName", name: "Set", args: [{ kind: "TypeName", name: "T" }] },
    uses: [],
  },
  Slice: {
    tree: { kind: "TypeName", name: "Slice" },
    uses: [{ facade: "builtins", name: "Slice", typeOnly: true }],
  },
  StandardStream: {
    tree: { kind: "TypeName", name: "StandardStream" },
    uses: [{ facade: "builtins", name: "StandardStream", typeOnly: true }],
  },
  StopAsyncIteration: {
    tree: { kind: "TypeName", name: "StopAsyncIteration" },
    uses: [{ facade: "builtins", name: "StopAsyncIteration", typeOnly: true }],
  },
  StopIteration: {
    tree: { kind: "TypeName", name: "StopIteration" },
    uses: [{ facade: "builtins", name: "StopIteration", typeOnly: true }],
  },
  StreamReader: {
    tree: { kind: "TypeName", name: "StreamReader" },
    uses: [{ facade: "aiohttp", name: "StreamReader", typeOnly: true }],
  },
  SubParsersAction: {
    tree: { kind: "TypeName", name: "SubParsersAction" },
    uses: [{ facade: "argparse", name: "SubParsersAction", typeOnly: true }],
  },
  Subnormal: {
    tree: { kind: "TypeName", name: "Subnormal" },
    uses: [{ facade: "decimal", name: "Subnormal", typeOnly: true }],
  },
  Suppress: {
    tree: { kind: "TypeName", name: "Suppress" },
    uses: [{ facade: "contextlib", name: "Suppress", typeOnly: true }],
  },
  SyntaxError: {
    tree: { kind: "TypeName", name: "SyntaxError" },
    uses: [{ facade: "builtins", name: "SyntaxError", typeOnly: true }],
  },
  SyntaxWarning: {
    tree: { kind: "TypeName", name: "SyntaxWarning" },
    uses: [{ facade: "builtins", name: "SyntaxWarning", typeOnly: true }],
  },
  SystemError: {
    tree: { kind: "TypeName", name: "SystemError" },
    uses: [{ facade: "builtins", name: "SystemError", typeOnly: true }],
  },
  SystemExit: {
    tree: { kind: "TypeName", name: "SystemExit" },
    uses: [{ facade: "builtins", name: "SystemExit", typeOnly: true }],
  },
  TCPConnector: {
    tree: { kind: "TypeName", name: "TCPConnector" },
    uses: [{ facade: "aiohttp", name: "TCPConnector", typeOnly: true }],
  },
  "T[]": { tree: { kind: "ArrayType", element: { kind: "TypeName", name: "T" } }, uses: [] },
  TabError: {
    tree: { kind: "TypeName", name: "TabError" },
    uses: [{ facade: "builtins", name: "TabError", typeOnly: true }],
  },
  "Task<T>": {
    tree: { kind: "TypeName", name: "Task", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Task", typeOnly: true }],
  },
  TaskGroup: {
    tree: { kind: "TypeName", name: "TaskGroup" },
    uses: [{ facade: "asyncio", name: "TaskGroup", typeOnly: true }],
  },
  ThreadPoolExecutor: {
    tree: { kind: "TypeName", name: "ThreadPoolExecutor" },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor", typeOnly: true }],
  },
  Time: {
    tree: { kind: "TypeName", name: "Time" },
    uses: [{ facade: "datetime", name: "Time", typeOnly: true }],
  },
  Timeout: {
    tree: { kind: "TypeName", name: "Timeout" },
    uses: [{ facade: "asyncio", name: "Timeout", typeOnly: true }],
  },
  TimeoutError: {
    tree: { kind: "TypeName", name: "TimeoutError" },
    uses: [{ facade: "builtins", name: "TimeoutError", typeOnly: true }],
  },
  TimerHandle: {
    tree: { kind: "TypeName", name: "TimerHandle" },
    uses: [{ facade: "asyncio", name: "TimerHandle", typeOnly: true }],
  },
  "Token<T>": {
    tree: { kind: "TypeName", name: "Token", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextvars", name: "Token", typeOnly: true }],
  },
  TooManyRedirects: {
    tree: { kind: "TypeName", name: "TooManyRedirects" },
    uses: [{ facade: "aiohttp", name: "TooManyRedirects", typeOnly: true }],
  },
  TypeError: {
    tree: { kind: "TypeName", name: "TypeError" },
    uses: [{ facade: "builtins", name: "TypeError", typeOnly: true }],
  },
  UnboundLocalError: {
    tree: { kind: "TypeName", name: "UnboundLocalError" },
    uses: [{ facade: "builtins", name: "UnboundLocalError", typeOnly: true }],
  },
  Underflow: {
    tree: { kind: "TypeName", name: "Underflow" },
    uses: [{ facade: "decimal", name: "Underflow", typeOnly: true }],
  },
  UnicodeDecodeError: {
    tree: { kind: "TypeName", name: "UnicodeDecodeError" },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError", typeOnly: true }],
  },
  UnicodeEncodeError: {
    tree: { kind: "TypeName", name: "UnicodeEncodeError" },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError", typeOnly: true }],
  },
  UnicodeError: {
    tree: { kind: "TypeName", name: "UnicodeError" },
    uses: [{ facade: "builtins", name: "UnicodeError", typeOnly: true }],
  },
  UnicodeTranslateError: {
    tree: { kind: "TypeName", name: "UnicodeTranslateError" },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError", typeOnly: true }],
  },
  UnicodeWarning: {
    tree: { kind: "TypeName", name: "UnicodeWarning" },
    uses: [{ facade: "builtins", name: "UnicodeWarning", typeOnly: true }],
  },
  UserWarning: {
    tree: { kind: "TypeName", name: "UserWarning" },
    uses: [{ facade: "builtins", name: "UserWarning", typeOnly: true }],
  },
  ValueError: {
    tree: { kind: "TypeName", name: "ValueError" },
    uses: [{ facade: "builtins", name: "ValueError", typeOnly: true }],
  },
  "ValuesView<V>": {
    tree: { kind: "TypeName", name: "ValuesView", args: [{ kind: "TypeName", name: "V" }] },
    uses: [{ facade: "builtins", name: "ValuesView", typeOnly: true }],
  },
  Warning: {
    tree: { kind: "TypeName", name: "Warning" },
    uses: [{ facade: "builtins", name: "Warning", typeOnly: true }],
  },
  ZeroDivisionError: {
    tree: { kind: "TypeName", name: "ZeroDivisionError" },
    uses: [{ facade: "builtins", name: "ZeroDivisionError", typeOnly: true }],
  },
  "binascii.Error": {
    tree: { kind: "TypeName", name: "binascii.Error" },
    uses: [{ facade: "binascii", name: "Error", typeOnly: true }],
  },
  boolean: { tree: { kind: "TypeName", name: "boolean" }, uses: [] },
  "csv.Dialect": {
    tree: { kind: "TypeName", name: "csv.Dialect" },
    uses: [{ facade: "csv", name: "Dialect", typeOnly: true }],
  },
  "csv.DictReader": {
    tree: { kind: "TypeName", name: "csv.DictReader" },
    uses: [{ facade: "csv", name: "DictReader", typeOnly: true }],
  },
  "csv.DictWriter": {
    tree: { kind: "TypeName", name: "csv.DictWriter" },
    uses: [{ facade: "csv", name: "DictWriter", typeOnly: true }],
  },
  "csv.Error": {
    tree: { kind: "TypeName", name: "csv.Error" },
    uses: [{ facade: "csv", name: "Error", typeOnly: true }],
  },
  "csv.Reader": {
    tree: { kind: "TypeName", name: "csv.Reader" },
    uses: [{ facade: "csv", name: "Reader", typeOnly: true }],
  },
  "csv.Writer": {
    tree: { kind: "TypeName", name: "csv.Writer" },
    uses: [{ facade: "csv", name: "Writer", typeOnly: true }],
  },
  date: {
    tree: { kind: "TypeName", name: "date" },
    uses: [{ facade: "datetime", name: "date", typeOnly: true }],
  },
  datetime: {
    tree: { kind: "TypeName", name: "datetime" },
    uses: [{ facade: "datetime", name: "datetime", typeOnly: true }],
  },
  "hashlib.Hash": {
    tree: { kind: "TypeName", name: "hashlib.Hash" },
    uses: [{ facade: "hashlib", name: "Hash", typeOnly: true }],
  },
  "hmac.HMAC": {
    tree: { kind: "TypeName", name: "hmac.HMAC" },
    uses: [{ facade: "hmac", name: "HMAC", typeOnly: true }],
  },
  "io.BinaryFile": {
    tree: { kind: "TypeName", name: "io.BinaryFile" },
    uses: [{ facade: "io", name: "BinaryFile", typeOnly: true }],
  },
  "io.BufferedIOBase": {
    tree: { kind: "TypeName", name: "io.BufferedIOBase" },
    uses: [{ facade: "io", name: "BufferedIOBase", typeOnly: true }],
  },
  "io.BufferedRandom": {
    tree: { kind: "TypeName", name: "io.BufferedRandom" },
    uses: [{ facade: "io", name: "BufferedRandom", typeOnly: true }],
  },
  "io.BufferedWriter": {
    tree: { kind: "TypeName", name: "io.BufferedWriter" },
    uses: [{ facade: "io", name: "BufferedWriter", typeOnly: true }],
  },
  "io.BytesIO": {
    tree: { kind: "TypeName", name: "io.BytesIO" },
    uses: [{ facade: "io", name: "BytesIO", typeOnly: true }],
  },
  "io.FileIO": {
    tree: { kind: "TypeName", name: "io.FileIO" },
    uses: [{ facade: "io", name: "FileIO", typeOnly: true }],
  },
  "io.IOBase": {
    tree: { kind: "TypeName", name: "io.IOBase" },
    uses: [{ facade: "io", name: "IOBase", typeOnly: true }],
  },
  "io.StringIO": {
    tree: { kind: "TypeName", name: "io.StringIO" },
    uses: [{ facade: "io", name: "StringIO", typeOnly: true }],
  },
  "io.TextIOBase": {
    tree: { kind: "TypeName", name: "io.TextIOBase" },
    uses: [{ facade: "io", name: "TextIOBase", typeOnly: true }],
  },
  "io.TextIOWrapper": {
    tree: { kind: "TypeName", name: "io.TextIOWrapper" },
    uses: [{ facade: "io", name: "TextIOWrapper", typeOnly: true }],
  },
  "io.UnsupportedOperation": {
    tree: { kind: "TypeName", name: "io.UnsupportedOperation" },
    uses: [{ facade: "io", name: "UnsupportedOperation", typeOnly: true }],
  },
  "json.JSONDecodeError": {
    tree: { kind: "TypeName", name: "json.JSONDecodeError" },
    uses: [{ facade: "json", name: "JSONDecodeError", typeOnly: true }],
  },
  "json.JSONDecoder": {
    tree: { kind: "TypeName", name: "json.JSONDecoder" },
    uses: [{ facade: "json", name: "JSONDecoder", typeOnly: true }],
  },
  "json.JSONEncoder": {
    tree: { kind: "TypeName", name: "json.JSONEncoder" },
    uses: [{ facade: "json", name: "JSONEncoder", typeOnly: true }],
  },
  "logging.Formatter": {
    tree: { kind: "TypeName", name: "logging.Formatter" },
    uses: [{ facade: "logging", name: "Formatter", typeOnly: true }],
  },
  "logging.Handler": {
    tree: { kind: "TypeName", name: "logging.Handler" },
    uses: [{ facade: "logging", name: "Handler", typeOnly: true }],
  },
  "logging.Logger": {
    tree: { kind: "TypeName", name: "logging.Logger" },
    uses: [{ facade: "logging", name: "Logger", typeOnly: true }],
  },
  "logging.NullHandler": {
    tree: { kind: "TypeName", name: "logging.NullHandler" },
    uses: [{ facade: "logging", name: "NullHandler", typeOnly: true }],
  },
  "logging.StreamHandler": {
    tree: { kind: "TypeName", name: "logging.StreamHandler" },
    uses: [{ facade: "logging", name: "StreamHandler", typeOnly: true }],
  },
  number: { tree: { kind: "TypeName", name: "number" }, uses: [] },
  object: { tree: { kind: "TypeName", name: "object" }, uses: [] },
  "os.DirEntry": {
    tree: { kind: "TypeName", name: "os.DirEntry" },
    uses: [{ facade: "os", name: "DirEntry", typeOnly: true }],
  },
  "os.PathLike": {
    tree: { kind: "TypeName", name: "os.PathLike" },
    uses: [{ facade: "os", name: "PathLike", typeOnly: true }],
  },
  "os.ScandirIterator": {
    tree: { kind: "TypeName", name: "os.ScandirIterator" },
    uses: [{ facade: "os", name: "ScandirIterator", typeOnly: true }],
  },
  "os.StatResult": {
    tree: { kind: "TypeName", name: "os.StatResult" },
    uses: [{ facade: "os", name: "StatResult", typeOnly: true }],
  },
  "os.TerminalSize": {
    tree: { kind: "TypeName", name: "os.TerminalSize" },
    uses: [{ facade: "os", name: "TerminalSize", typeOnly: true }],
  },
  "random.Random": {
    tree: { kind: "TypeName", name: "random.Random" },
    uses: [{ facade: "random", name: "Random", typeOnly: true }],
  },
  "random.SystemRandom": {
    tree: { kind: "TypeName", name: "random.SystemRandom" },
    uses: [{ facade: "random", name: "SystemRandom", typeOnly: true }],
  },
  "re.Match<S, G>": {
    tree: {
      kind: "TypeName",
      name: "re.Match",
      args: [
        { kind: "TypeName", name: "S" },
        { kind: "TypeName", name: "G" },
      ],
    },
    uses: [{ facade: "re", name: "Match", typeOnly: true }],
  },
  "re.Pattern<S, G, F>": {
    tree: {
      kind: "TypeName",
      name: "re.Pattern",
      args: [
        { kind: "TypeName", name: "S" },
        { kind: "TypeName", name: "G" },
        { kind: "TypeName", name: "F" },
      ],
    },
    uses: [{ facade: "re", name: "Pattern", typeOnly: true }],
  },
  "re.RegexFlag": {
    tree: { kind: "TypeName", name: "re.RegexFlag" },
    uses: [{ facade: "re", name: "RegexFlag", typeOnly: true }],
  },
  "re.error": {
    tree: { kind: "TypeName", name: "re.error" },
    uses: [{ facade: "re", name: "error", typeOnly: true }],
  },
  "readonly T[]": {
    tree: { kind: "ArrayType", element: { kind: "TypeName", name: "T" }, readonly: true },
    uses: [],
  },
  "shutil.Error": {
    tree: { kind: "TypeName", name: "shutil.Error" },
    uses: [{ facade: "shutil", name: "Error", typeOnly: true }],
  },
  "shutil.SameFileError": {
    tree: { kind: "TypeName", name: "shutil.SameFileError" },
    uses: [{ facade: "shutil", name: "SameFileError", typeOnly: true }],
  },
  "statistics.StatisticsError": {
    tree: { kind: "TypeName", name: "statistics.StatisticsError" },
    uses: [{ facade: "statistics", name: "StatisticsError", typeOnly: true }],
  },
  string: { tree: { kind: "TypeName", name: "string" }, uses: [] },
  "sys.StandardBuffer": {
    tree: { kind: "TypeName", name: "sys.StandardBuffer" },
    uses: [{ facade: "sys", name: "StandardBuffer", typeOnly: true }],
  },
  "tempfile.TemporaryDirectory": {
    tree: { kind: "TypeName", name: "tempfile.TemporaryDirectory" },
    uses: [{ facade: "tempfile", name: "TemporaryDirectory", typeOnly: true }],
  },
  "time.StructTime": {
    tree: { kind: "TypeName", name: "time.StructTime" },
    uses: [{ facade: "time", name: "StructTime", typeOnly: true }],
  },
  timedelta: {
    tree: { kind: "TypeName", name: "timedelta" },
    uses: [{ facade: "datetime", name: "timedelta", typeOnly: true }],
  },
  timezone: {
    tree: { kind: "TypeName", name: "timezone" },
    uses: [{ facade: "datetime", name: "timezone", typeOnly: true }],
  },
  "typeof sys.stdin": {
    tree: {
      kind: "TypeofType",
      expression: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "stdin",
      },
    },
    uses: [],
  },
  tzinfo: {
    tree: { kind: "TypeName", name: "tzinfo" },
    uses: [{ facade: "datetime", name: "tzinfo", typeOnly: true }],
  },
  "uuid.UUID": {
    tree: { kind: "TypeName", name: "uuid.UUID" },
    uses: [{ facade: "uuid", name: "UUID", typeOnly: true }],
  },
};
