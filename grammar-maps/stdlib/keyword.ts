import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/keyword.html */
export const keyword = defineModule({
  module: "keyword",
  functions: {
    iskeyword: { signature: "(s: raw, /) -> bool", emit: "keyword.iskeyword($s)" },
    issoftkeyword: { signature: "(s: raw, /) -> bool", emit: "keyword.issoftkeyword($s)" },
  },
  constants: {
    kwlist: { type: "list[str]", emit: "keyword.kwlist" },
    softkwlist: { type: "list[str]", emit: "keyword.softkwlist" },
  },
});
