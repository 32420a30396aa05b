/**
 * What the values of Python's builtin classes have, for those that are JavaScript's own here.
 * @see https://docs.python.org/3/library/stdtypes.html
 */
const members: Readonly<Record<string, string>> = {
  str: "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
  bytes:
    "capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
  bytearray:
    "append capitalize center clear copy count decode endswith expandtabs extend find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill",
  int: "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes",
  float: "as_integer_ratio conjugate fromhex hex imag is_integer real",
  bool: "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes",
  list: "append clear copy count extend index insert pop remove reverse sort",
  tuple: "count index",
  dict: "clear copy fromkeys get items keys pop popitem setdefault update values",
  set: "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update",
  frozenset:
    "copy difference intersection isdisjoint issubset issuperset symmetric_difference union",
  range: "count index start step stop",
  NoneType: "",
};

/** The names of what a builtin class has, its special methods aside. */
export const builtinNames = (typeName: string): readonly string[] | undefined =>
  Object.hasOwn(members, typeName) ? members[typeName].split(" ").filter(Boolean) : undefined;

/** Whether a builtin class has the attribute; `undefined` where the class is none of them. */
export function builtinHas(typeName: string, name: string): boolean | undefined {
  const names = Object.hasOwn(members, typeName) ? members[typeName] : undefined;
  return names?.split(" ").includes(name);
}
