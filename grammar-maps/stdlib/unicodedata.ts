import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/unicodedata.html: what needs the names of characters is refused. */
export const unicodedata = defineModule({
  module: "unicodedata",
  functions: {
    normalize: {
      signature: "(form: str, unistr: str, /) -> str",
      emit: "unicodedata.normalize($form, $unistr)",
    },
    is_normalized: {
      signature: "(form: str, unistr: str, /) -> bool",
      emit: "unicodedata.isNormalized($form, $unistr)",
    },
    category: { signature: "(chr: str, /) -> str", emit: "unicodedata.category($chr)" },
    combining: { signature: "(chr: str, /) -> natural", emit: "unicodedata.combining($chr)" },
    east_asian_width: {
      signature: "(chr: str, /) -> str",
      emit: "unicodedata.eastAsianWidth($chr)",
    },
  },
  constants: { unidata_version: { type: "str", emit: '"14.0.0"' } },
});
