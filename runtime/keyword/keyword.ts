/** `keyword.kwlist`: https://docs.python.org/3/library/keyword.html */
export const kwlist: string[] =
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  );

/** `keyword.softkwlist` */
export const softkwlist: string[] = ["_", "case", "match"];

/** `keyword.iskeyword(s)` */
export const iskeyword = (text: unknown): boolean => kwlist.includes(text as string);

/** `keyword.issoftkeyword(s)` */
export const issoftkeyword = (text: unknown): boolean => softkwlist.includes(text as string);
