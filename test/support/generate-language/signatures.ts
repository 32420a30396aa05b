import { parseType, splitOutside, type Type } from "./types.ts";

/** A call that gives a value: a method of `receiver`, or a function. */
export interface Signature {
  readonly receiver?: Type;
  readonly name: string;
  readonly parameters: readonly {
    readonly keyword?: string;
    readonly type: Type;
    readonly optional: boolean;
  }[];
  readonly result: Type;
  /** Changes the receiver, which has to be a variable. */
  readonly mutates: boolean;
}

/** `list[T]!pop(index?) -> T`: with `!` the method changes its receiver. */
function parseSignature(line: string): Signature {
  const found = /^(?:(.+?)(\.|!))?([A-Za-z_.]\w*|[a-z]+\.[a-z_]+)\((.*)\) -> (.+)$/u.exec(line);
  if (found === null) throw new Error(`no signature: ${line}`);
  const [, receiver, dot, name, parameters, result] = found;
  return {
    receiver: receiver === undefined ? undefined : parseType(receiver),
    name,
    mutates: dot === "!",
    parameters: splitOutside(parameters, ",").map((text) => {
      const [, keyword, type, optional] = /^(?:(\w+)=)?(.+?)(\??)$/u.exec(text)!;
      return { keyword, type: parseType(type), optional: optional === "?" };
    }),
    result: parseType(result),
  };
}

const text = `
str.upper() -> str
str.lower() -> str
str.capitalize() -> str
str.title() -> str
str.swapcase() -> str
str.casefold() -> str
str.strip(str?) -> str
str.lstrip(char?) -> str
str.rstrip(char?) -> str
str.split(char?, small?) -> list[str]
str.rsplit(char?, small?) -> list[str]
str.split(sep=char?, maxsplit=small?) -> list[str]
str.splitlines(bool?) -> list[str]
str.splitlines(keepends=bool) -> list[str]
str.join(list[str]) -> str
str.join(tuple[str, str]) -> str
str.partition(char) -> tuple[str, str, str]
str.rpartition(char) -> tuple[str, str, str]
str.replace(char, str, small?) -> str
str.find(char, index?, index?) -> int
str.rfind(char, index?, index?) -> int
str.index(char, index?) -> int
str.rindex(char) -> int
str.count(char, index?, index?) -> int
str.startswith(str, index?) -> bool
str.startswith(tuple[str, str]) -> bool
str.endswith(str) -> bool
str.isalpha() -> bool
str.isdigit() -> bool
str.isdecimal() -> bool
str.isnumeric() -> bool
str.isalnum() -> bool
str.isspace() -> bool
str.islower() -> bool
str.isupper() -> bool
str.istitle() -> bool
str.isidentifier() -> bool
str.isprintable() -> bool
str.isascii() -> bool
str.center(width, char?) -> str
str.ljust(width, char?) -> str
str.rjust(width, char?) -> str
str.zfill(width) -> str
str.expandtabs(small?) -> str
str.expandtabs(tabsize=small) -> str
str.removeprefix(str) -> str
str.removesuffix(str) -> str
str.translate(table) -> str
str.encode() -> bytes
str.encode(encoding, errors?) -> bytes
str.encode(encoding=encoding, errors=errors) -> bytes
str.format_map(dict[str, int]) -> str
bytes.decode() -> str
bytes.decode(encoding, codec?) -> str
bytes.decode(encoding=encoding, errors=codec) -> str
bytes.hex() -> str
bytes.hex(char, small?) -> str
bytes.upper() -> bytes
bytes.lower() -> bytes
bytes.title() -> bytes
bytes.capitalize() -> bytes
bytes.swapcase() -> bytes
bytes.strip(bytes?) -> bytes
bytes.lstrip(bytes?) -> bytes
bytes.rstrip(bytes?) -> bytes
bytes.split(bchar?, small?) -> list[bytes]
bytes.rsplit(bchar?, small?) -> list[bytes]
bytes.splitlines(bool?) -> list[bytes]
bytes.partition(bchar) -> tuple[bytes, bytes, bytes]
bytes.rpartition(bchar) -> tuple[bytes, bytes, bytes]
bytes.join(list[bytes]) -> bytes
bytes.find(bchar, index?) -> int
bytes.rfind(bchar) -> int
bytes.index(bchar) -> int
bytes.rindex(bytes) -> int
bytes.count(bchar) -> int
bytes.count(byte) -> int
bytes.replace(bchar, bytes, small?) -> bytes
bytes.startswith(bytes) -> bool
bytes.endswith(bytes) -> bool
bytes.isalpha() -> bool
bytes.isdigit() -> bool
bytes.isalnum() -> bool
bytes.isspace() -> bool
bytes.islower() -> bool
bytes.isupper() -> bool
bytes.istitle() -> bool
bytes.isascii() -> bool
bytes.center(width, bchar?) -> bytes
bytes.ljust(width, bchar?) -> bytes
bytes.rjust(width) -> bytes
bytes.zfill(width) -> bytes
bytes.expandtabs(small?) -> bytes
bytes.removeprefix(bytes) -> bytes
bytes.removesuffix(bytes) -> bytes
bytes.translate(none, bytes) -> bytes
bytearray.decode() -> str
bytearray.hex() -> str
bytearray.upper() -> bytearray
bytearray.find(bchar) -> int
bytearray.count(byte) -> int
bytearray.split() -> list[bytearray]
bytearray.copy() -> bytearray
bytearray.startswith(bytes) -> bool
bytearray!pop(index?) -> int
bytearray!append(byte) -> none
bytearray!append(int) -> none
bytearray!extend(bytes) -> none
bytearray!insert(index, byte) -> none
bytearray!remove(byte) -> none
bytearray!reverse() -> none
bytearray!clear() -> none
int.bit_length() -> int
int.bit_count() -> int
int.conjugate() -> int
int.as_integer_ratio() -> tuple[int, int]
int.to_bytes(size, order) -> bytes
int.to_bytes(size, order, signed=bool) -> bytes
bool.bit_length() -> int
bool.conjugate() -> int
float.is_integer() -> bool
float.as_integer_ratio() -> tuple[int, int]
float.hex() -> str
float.conjugate() -> float
list[T]!append(T) -> none
list[T]!extend(list[T]) -> none
list[T]!extend(tuple[T, T]) -> none
list[T]!insert(index, T) -> none
list[T]!pop(index?) -> T
list[T]!remove(T) -> none
list[T]!clear() -> none
list[T]!reverse() -> none
list[C]!sort() -> none
list[C]!sort(reverse=bool) -> none
list[T]!sort(key=key[T]) -> none
list[T]!sort(key=key[T], reverse=bool) -> none
list[T].index(T, index?, index?) -> int
list[T].count(T) -> int
list[T].copy() -> list[T]
tuple[T, T, T].index(T) -> int
tuple[T, T].count(T) -> int
dict[K, V].get(K) -> union[V, none]
dict[K, V].get(K, V) -> V
dict[K, V].keys() -> keys[K]
dict[K, V].values() -> values[V]
dict[K, V].items() -> items[K, V]
dict[K, V].copy() -> dict[K, V]
dict[K, V]!pop(K) -> V
dict[K, V]!pop(K, V) -> V
dict[K, V]!popitem() -> tuple[K, V]
dict[K, V]!setdefault(K, V) -> V
dict[K, V]!update(dict[K, V]) -> none
dict[K, V]!update(list[tuple[K, V]]) -> none
dict[str, V]!update(a=V, b=V) -> none
dict[K, V]!clear() -> none
set[N]!add(N) -> none
set[N]!discard(N) -> none
set[N]!remove(N) -> none
set[N]!pop() -> N
set[N]!clear() -> none
set[N]!update(list[N]) -> none
set[N]!update(set[N], list[N]) -> none
set[N]!intersection_update(set[N]) -> none
set[N]!difference_update(list[N]) -> none
set[N]!symmetric_difference_update(set[N]) -> none
set[N].union(set[N]) -> set[N]
set[N].union(list[N], set[N]) -> set[N]
set[N].intersection(list[N]) -> set[N]
set[N].difference(set[N]) -> set[N]
set[N].symmetric_difference(list[N]) -> set[N]
set[N].issubset(set[N]) -> bool
set[N].issuperset(list[N]) -> bool
set[N].isdisjoint(set[N]) -> bool
set[N].copy() -> set[N]
frozenset[N].union(set[N]) -> frozenset[N]
frozenset[N].intersection(list[N]) -> frozenset[N]
frozenset[N].difference(frozenset[N]) -> frozenset[N]
frozenset[N].symmetric_difference(set[N]) -> frozenset[N]
frozenset[N].issubset(set[N]) -> bool
frozenset[N].isdisjoint(list[N]) -> bool
frozenset[N].copy() -> frozenset[N]
set[str]!add(str) -> none
set[str]!update(list[str]) -> none
set[str].union(list[str]) -> set[str]
set[str].difference(set[str]) -> set[str]
set[str].issubset(set[str]) -> bool
range.index(small) -> int
range.count(small) -> int
slice.indices(positive) -> tuple[int, int, int]
len(str) -> int
len(bytes) -> int
len(bytearray) -> int
len(list[T]) -> int
len(dict[K, V]) -> int
len(set[N]) -> int
len(set[str]) -> int
len(range) -> int
len(tuple[T, T]) -> int
abs(int) -> int
abs(bool) -> int
abs(float) -> float
min(int, int) -> int
max(float, float, float) -> float
min(union[int, float], float) -> union[int, float]
min(list[C]) -> C
max(list[C]) -> C
max(tuple[C, C]) -> C
min(set[N]) -> N
min(list[T], key=key[T]) -> T
max(list[T], key=key[T]) -> T
min(list[C], default=C) -> C
max(list[T], key=key[T], default=T) -> T
max(str, str, key=key[str]) -> str
sum(list[int]) -> int
sum(list[float]) -> float
sum(list[int], int) -> int
sum(list[float], start=float) -> float
sum(list[bool]) -> int
sum(list[union[int, float]]) -> union[int, float]
sum(range) -> int
sum(set[int]) -> int
sorted(list[C]) -> list[C]
sorted(list[C], reverse=bool) -> list[C]
sorted(list[T], key=key[T]) -> list[T]
sorted(list[T], key=key[T], reverse=bool) -> list[T]
sorted(set[str]) -> list[str]
sorted(set[N]) -> list[N]
sorted(dict[str, V]) -> list[str]
sorted(str) -> list[str]
sorted(tuple[C, C, C]) -> list[C]
list(range) -> list[int]
list(str) -> list[str]
list(bytes) -> list[int]
list(tuple[T, T]) -> list[T]
list(dict[K, V]) -> list[K]
list(set[N]) -> list[N]
list(reversed[T]) -> list[T]
list(zip[T, R]) -> list[tuple[T, R]]
list(enumerate[T]) -> list[tuple[int, T]]
list(map[R]) -> list[R]
list(filter[T]) -> list[T]
list(values[T]) -> list[T]
list(keys[T]) -> list[T]
list(items[K, V]) -> list[tuple[K, V]]
dict(list[tuple[K, V]]) -> dict[K, V]
dict(zip[K, V]) -> dict[K, V]
dict(dict[K, V]) -> dict[K, V]
dict(a=V, b=V) -> dict[str, V]
dict(dict[str, V], c=V) -> dict[str, V]
dict.fromkeys(list[K], V) -> dict[K, V]
dict.fromkeys(str) -> dict[str, none]
set(list[N]) -> set[N]
set(range) -> set[int]
set(list[str]) -> set[str]
set(str) -> set[str]
set(bytes) -> set[int]
frozenset(list[N]) -> frozenset[N]
frozenset(set[N]) -> frozenset[N]
tuple(sorted[T]) -> tuple[T, T]
divmod(int, int) -> tuple[int, int]
divmod(float, float) -> tuple[float, float]
divmod(int, float) -> tuple[float, float]
pow(int, power) -> int
pow(int, exponent, modulus) -> int
pow(float, power) -> float
round(float) -> int
round(float, digits) -> float
round(int, digits) -> int
int(float) -> int
int(str) -> int
int(numeral) -> int
int(numeral, base) -> int
int(bool) -> int
int(numeral, base=base) -> int
int() -> int
float(int) -> float
float(decimal) -> float
float(bool) -> float
float(union[int, float]) -> float
float() -> float
str(int) -> str
str(float) -> str
str(bool) -> str
str(T) -> str
str(list[T]) -> str
str(bytes, encoding) -> str
repr(T) -> str
repr(str) -> str
repr(dict[K, V]) -> str
ascii(str) -> str
bool(T) -> bool
bool(str) -> bool
bool(list[T]) -> bool
bool(float) -> bool
chr(code) -> str
ord(char) -> int
hex(int) -> str
oct(int) -> str
bin(int) -> str
any(list[T]) -> bool
all(list[T]) -> bool
any(generator[bool]) -> bool
all(generator[bool]) -> bool
sum(generator[int]) -> int
max(generator[int], default=int) -> int
isinstance(T, classinfo) -> bool
callable(T) -> bool
bytes(list[byte]) -> bytes
bytes(str, encoding) -> bytes
bytes(small) -> bytes
bytes(bytearray) -> bytes
bytearray(bytes) -> bytearray
bytearray(str, encoding) -> bytearray
bytes.fromhex(hex) -> bytes
bytearray.fromhex(hex) -> bytearray
int.from_bytes(bytes, order) -> int
int.from_bytes(bytes, order, signed=bool) -> int
float.fromhex(decimal) -> float
slice(index) -> slice
slice(index, index, positive?) -> slice
range(small) -> range
range(small, positive, positive?) -> range
format(int, intspecs) -> str
format(float, floatspecs) -> str
format(str, strspecs) -> str
format(T) -> str
type(T) -> cls
next(iter[T], T) -> T
next(iter[T]) -> T
next(generator[int], none) -> union[int, none]
math.sqrt(float) -> float
math.floor(float) -> int
math.ceil(float) -> int
math.trunc(float) -> int
math.gcd(int, int) -> int
math.isclose(float, float) -> bool
math.prod(list[int]) -> int
math.fsum(list[float]) -> float
json.dumps(T) -> str
json.dumps(dict[str, V]) -> str
json.dumps(list[union[int, float]]) -> str
`;

export const signatures: readonly Signature[] = text
  .trim()
  .split("\n")
  .map((line) => {
    // `bytes.fromhex` is a function of the class, `math.sqrt` of the module.
    const qualified =
      /^(dict\.fromkeys|bytes\.fromhex|bytearray\.fromhex|int\.from_bytes|float\.fromhex|math\.\w+|json\.\w+)(\(.*)$/u.exec(
        line,
      );
    if (qualified === null) return parseSignature(line);
    return { ...parseSignature(`function${qualified[2]}`), name: qualified[1] };
  });

const resultNames = new Map<string, Signature[]>();
for (const signature of signatures) {
  const { name } = signature.result;
  const key = name.length === 1 ? "*" : name;
  resultNames.set(key, [...(resultNames.get(key) ?? []), signature]);
}

/** The signatures whose results may be of the type. */
export const signaturesFor = (type: Type): readonly Signature[] => [
  ...(resultNames.get(type.name) ?? []),
  ...(resultNames.get("*") ?? []),
];
