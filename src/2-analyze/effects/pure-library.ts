/** What calls of the library do besides giving a result; those that are not here may do anything. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Functions and classes that only look at their arguments, and at files. */
const FUNCTIONS = words(`
  abs all any ascii bin bool bytearray bytes callable chr complex dict divmod enumerate filter float
  format frozenset getattr hasattr hash hex id int isinstance issubclass iter len list map max min
  oct ord pow range repr reversed round set slice sorted str sum tuple type zip
  os.getcwd os.getenv os.listdir os.scandir os.stat os.walk
`);

/** Modules whose functions do so too, but for those that `CHANGING` tells. */
const MODULES = [
  ...words(`
  base64 binascii bisect calendar collections colorsys copy dataclasses datetime decimal difflib
  enum fnmatch fractions functools glob hashlib html inspect itertools json keyword math numbers
  operator os.path pathlib posixpath re shlex statistics string struct textwrap types typing
  unicodedata urllib.parse uuid.UUID zoneinfo
`),
];

const CHANGING =
  /^(?:bisect\.insort|datetime\..*(?:now|today|utcnow)$|json\.(?:dump|load)$|operator\.(?:delitem|setitem|i[a-z]+$))/u;

/** Classes whose objects never change, and modules that have no others. */
const UNCHANGING = words(`
  bool bytes complex float frozenset int range slice str tuple
  calendar datetime decimal fractions pathlib.PurePath re statistics string textwrap urllib.parse
  uuid.UUID zoneinfo
`);

/** Methods that leave containers and files as they are. */
const READING = words(`
  copy count difference elements get index intersection isdisjoint issubset issuperset items keys
  most_common symmetric_difference total union values _asdict _replace
  exists glob is_dir is_file iterdir read_bytes read_text rglob stat
`);

/** Library functions that give an iterator over their arguments, which they ask item by item. */
const LAZY = /^(?:enumerate|filter|iter|map|reversed|zip|itertools\.\w+)$/u;

export const isUnchanging = (cls: string): boolean =>
  UNCHANGING.has(cls) || UNCHANGING.has(cls.slice(0, Math.max(0, cls.lastIndexOf("."))));

export const isLazy = (name: string): boolean => LAZY.test(name);

/** Whether a method of the name changes nothing, whichever container has it. */
export const onlyReads = (method: string): boolean => READING.has(method);

/** Whether a function or method changes nothing; what it is given it may read, and call. */
export function changesNothing(name: string): boolean {
  const [owner, method] = name.split("#");
  if (method !== undefined) return isUnchanging(owner) || READING.has(method);
  if (FUNCTIONS.has(name)) return true;
  const module = MODULES.find((one) => name.startsWith(`${one}.`) || name === one);
  return module !== undefined && !CHANGING.test(name);
}
