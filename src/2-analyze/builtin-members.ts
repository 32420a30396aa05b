/**
 * What Python's builtin classes have, whether the grammar-maps cover it or not: a value of such a class
 * certainly lacks everything else, and what the maps lack must not be taken for missing.
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
};

const MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(members).map(([cls, names]) => [cls, new Set(names.split(" "))]),
);

/** Whether it is one of the builtin classes above. */
export const isBuiltinClass = (cls: string): boolean => MEMBERS.has(cls);

/**
 * The names that Python itself defines: one that the grammar-maps lack is no undefined name.
 * @see https://docs.python.org/3/library/functions.html
 */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set(
  "Ellipsis False None NotImplemented True abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__ __debug__ __doc__ __spec__ __loader__ __package__ __builtins__".split(
    " ",
  ),
);

const DAY =
  "ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min month replace resolution strftime timetuple today toordinal weekday year";
const MOMENT = `${DAY} astimezone combine date dst fold hour microsecond minute now second strptime time timestamp timetz tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple`;

/**
 * The same of classes of the library whose values operators mix: `day - other` may be a time or a day.
 * @see https://docs.python.org/3/library/datetime.html
 */
const LIBRARY_MEMBERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    // A datetime is a date, too.
    "datetime.date": MOMENT,
    "datetime.datetime": MOMENT,
    "datetime.timedelta": "days max microseconds min resolution seconds total_seconds",
  }).map(([cls, names]) => [cls, new Set(names.split(" "))]),
);

/** Whether no value of the class has an attribute of that name. */
export const certainlyLacks = (cls: string, name: string): boolean => {
  const known = MEMBERS.get(cls) ?? LIBRARY_MEMBERS.get(cls);
  return known !== undefined && !name.startsWith("__") && !known.has(name);
};

/** The builtin classes that have an attribute of that name. */
export const builtinOwners = (name: string): readonly string[] =>
  [...MEMBERS].filter(([, names]) => names.has(name)).map(([cls]) => cls);
