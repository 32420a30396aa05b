import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const format =
  "delimiter: str = ',', quotechar: str | None = '\"', escapechar: str | None = None, doublequote: bool = True, skipinitialspace: bool = False, lineterminator: str = '', quoting: int = 0, strict: bool = False";
const settings =
  "dialect: $dialect, delimiter: $delimiter, quotechar: $quotechar, escapechar: $escapechar, doublequote: $doublequote, skipinitialspace: $skipinitialspace, lineterminator: $lineterminator, quoting: $quoting, strict: $strict";

const iteration = (item: string) => ({
  __iter__: { signature: `() -> Iterator[${item}]`, emit: "$self[Symbol.iterator]()" },
  __next__: { signature: `() -> ${item}`, emit: "next($self)" },
});

/** https://docs.python.org/3/library/csv.html */
export const csv = defineModule({
  module: "csv",
  functions: {
    reader: {
      signature: `(csvfile: raw, /, dialect: raw = 'excel', *, ${format}) -> csv._reader`,
      emit: `csv.reader($csvfile, { ${settings} })`,
    },
    writer: {
      signature: `(csvfile: raw, /, dialect: raw = 'excel', *, ${format}) -> csv._writer`,
      emit: `csv.writer($csvfile, { ${settings} })`,
    },
    register_dialect: {
      signature: `(name: str, /, dialect: raw = 'excel', *, ${format}) -> None`,
      emit: `csv.registerDialect($name, { ${settings} })`,
    },
    unregister_dialect: {
      signature: "(name: str, /) -> None",
      emit: "csv.unregisterDialect($name)",
    },
    get_dialect: { signature: "(name: str, /) -> csv._Dialect", emit: "csv.getDialect($name)" },
    list_dialects: { signature: "() -> list[str]", emit: "csv.listDialects()" },
  },
  classes: {
    _Dialect: {
      name: "csv._Dialect",
      ts: "csv.Dialect",
      attributes: {
        delimiter: { type: "str", emit: "$self.delimiter" },
        quotechar: { type: "str | None", emit: "$self.quotechar" },
        escapechar: { type: "str | None", emit: "$self.escapechar" },
        doublequote: { type: "bool", emit: "$self.doublequote" },
        skipinitialspace: { type: "bool", emit: "$self.skipinitialspace" },
        lineterminator: { type: "str", emit: "$self.lineterminator" },
        quoting: { type: "natural", emit: "$self.quoting" },
      },
    },
    _reader: {
      name: "csv._reader",
      ts: "csv.Reader",
      methods: iteration("list[str]"),
      attributes: {
        line_num: { type: "natural", emit: "$self.lineNum" },
        dialect: { type: "csv._Dialect", emit: "$self.dialect" },
      },
    },
    _writer: {
      name: "csv._writer",
      ts: "csv.Writer",
      methods: {
        writerow: { signature: "(row: object, /) -> natural", emit: "$self.writerow($row)" },
        writerows: { signature: "(rows: object, /) -> None", emit: "$self.writerows($rows)" },
      },
      attributes: { dialect: { type: "csv._Dialect", emit: "$self.dialect" } },
    },
    DictReader: {
      name: "csv.DictReader",
      typeParameters: ["V"],
      ts: "csv.DictReader<V>",
      value: "csv.DictReader",
      construct: {
        signature: `(f: raw, fieldnames: Iterable[str] | None = None, restkey: str | None = None, restval: str | None = None, dialect: raw = 'excel', *, ${format}) -> csv.DictReader[str]`,
        emit: `new csv.DictReader($f, $fieldnames, { restkey: $restkey, restval: $restval, ${settings} })`,
        typeArguments: "result",
      },
      methods: iteration("dict[str, V]"),
      attributes: {
        fieldnames: { type: "list[str] | None", emit: "$self.fieldnames" },
        line_num: { type: "natural", emit: "$self.lineNum" },
        dialect: { type: "csv._Dialect", emit: "$self.dialect" },
      },
    },
    DictWriter: {
      name: "csv.DictWriter",
      ts: "csv.DictWriter",
      value: "csv.DictWriter",
      construct: {
        signature: `(f: raw, fieldnames: Iterable[str], restval: object = '', extrasaction: str = 'raise', dialect: raw = 'excel', *, ${format}) -> csv.DictWriter`,
        emit: `new csv.DictWriter($f, $fieldnames, { restval: $restval, extrasaction: $extrasaction, ${settings} })`,
      },
      methods: {
        writeheader: { signature: "() -> natural", emit: "$self.writeheader()" },
        writerow: { signature: "(rowdict: object) -> natural", emit: "$self.writerow($rowdict)" },
        writerows: { signature: "(rowdicts: object) -> None", emit: "$self.writerows($rowdicts)" },
      },
      attributes: { fieldnames: { type: "list[str]", emit: "$self.fieldnames" } },
    },
    Error: {
      ...exceptionClass({
        name: "csv.Error",
        base: "Exception",
        emit: "new csv.Error(...$args)",
      }),
      ts: "csv.Error",
      value: "csv.Error",
    },
  },
  constants: {
    QUOTE_MINIMAL: { type: "natural", emit: "csv.QUOTE_MINIMAL" },
    QUOTE_ALL: { type: "natural", emit: "csv.QUOTE_ALL" },
    QUOTE_NONNUMERIC: { type: "natural", emit: "csv.QUOTE_NONNUMERIC" },
    QUOTE_NONE: { type: "natural", emit: "csv.QUOTE_NONE" },
  },
});
