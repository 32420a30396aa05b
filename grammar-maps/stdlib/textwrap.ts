import { defineModule, type AttributeEntry } from "../define.ts";

const options =
  'initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8';
const cut = 'max_lines: int | None = None, placeholder: str = ""';
const given =
  "initialIndent: $initial_indent, subsequentIndent: $subsequent_indent, expandTabs: $expand_tabs, replaceWhitespace: $replace_whitespace, fixSentenceEndings: $fix_sentence_endings, breakLongWords: $break_long_words, dropWhitespace: $drop_whitespace, breakOnHyphens: $break_on_hyphens, tabsize: $tabsize";
const all = `{ width: $width, ${given}, maxLines: $max_lines, placeholder: $placeholder }`;

const attribute = (type: string, name: string): AttributeEntry => ({ type, emit: `$self.${name}` });

/** https://docs.python.org/3/library/textwrap.html */
export const textwrap = defineModule({
  module: "textwrap",
  functions: {
    wrap: {
      signature: `(text: str, width: int = 70, *, ${options}, ${cut}) -> list[str]`,
      emit: `textwrap.wrap($text, ${all})`,
    },
    fill: {
      signature: `(text: str, width: int = 70, *, ${options}, ${cut}) -> str`,
      emit: `textwrap.fill($text, ${all})`,
    },
    shorten: {
      signature: `(text: str, width: int, *, ${options}, placeholder: str = "") -> str`,
      emit: `textwrap.shorten($text, { width: $width, ${given}, placeholder: $placeholder })`,
    },
    dedent: { signature: "(text: str) -> str", emit: "textwrap.dedent($text)" },
    indent: {
      signature: "(text: str, prefix: str, predicate: Callable[[str], raw] | None = None) -> str",
      emit: "textwrap.indent($text, $prefix, $predicate)",
    },
  },
  classes: {
    TextWrapper: {
      name: "textwrap.TextWrapper",
      ts: "textwrap.TextWrapper",
      value: "textwrap.TextWrapper",
      alwaysTrue: true,
      construct: {
        signature: `(width: int = 70, initial_indent: str = "", subsequent_indent: str = "", expand_tabs: bool = True, replace_whitespace: bool = True, fix_sentence_endings: bool = False, break_long_words: bool = True, drop_whitespace: bool = True, break_on_hyphens: bool = True, tabsize: int = 8, *, ${cut}) -> textwrap.TextWrapper`,
        emit: `new textwrap.TextWrapper(${all})`,
      },
      methods: {
        wrap: { signature: "(text: str) -> list[str]", emit: "$self.wrap($text)" },
        fill: { signature: "(text: str) -> str", emit: "$self.fill($text)" },
      },
      attributes: {
        width: attribute("int", "width"),
        initial_indent: attribute("str", "initialIndent"),
        subsequent_indent: attribute("str", "subsequentIndent"),
        expand_tabs: attribute("bool", "expandTabs"),
        replace_whitespace: attribute("bool", "replaceWhitespace"),
        fix_sentence_endings: attribute("bool", "fixSentenceEndings"),
        break_long_words: attribute("bool", "breakLongWords"),
        drop_whitespace: attribute("bool", "dropWhitespace"),
        break_on_hyphens: attribute("bool", "breakOnHyphens"),
        tabsize: attribute("int", "tabsize"),
        max_lines: attribute("int | None", "maxLines"),
        placeholder: attribute("str", "placeholder"),
      },
    },
  },
});
