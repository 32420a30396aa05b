/** A receive buffer: a bytearray grows and shrinks in place, and all who hold it see that. */

import {
  type ByteArray,
  type Bytes,
  Dict,
  IndexError,
  TypeError,
  ValueError,
  add,
  addInPlace,
  byteArray,
  bytes,
  bytesAppend,
  bytesClear,
  bytesExtend,
  bytesFrom,
  bytesInsert,
  bytesPop,
  bytesRemove,
  bytesUpper,
  call,
  contains,
  delItem,
  delSlice,
  equals,
  getItem,
  hash,
  mulInPlace,
  ord,
  print,
  repeat,
  setItem,
  setSlice,
  slice,
  truthy,
  typeName,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

/** Cuts a stream into frames: one byte of length, then as many bytes. */
class FrameReader {
  buffer: ByteArray;

  constructor() {
    this.buffer = byteArray();
  }

  *feed(chunk: Bytes): Generator<Bytes> {
    this.buffer = addInPlace(this.buffer, chunk);
    while (
      truthy(this.buffer) &&
      this.buffer.length > getItem(this.buffer, 0)
    ) {
      const size = getItem(this.buffer, 0);
      const frame = bytesFrom(slice(this.buffer, 1, size + 1));
      delSlice(this.buffer, null, size + 1, null);
      yield frame;
    }
  }
}

const reader = new FrameReader();
const seen = reader.buffer;
for (const chunk of [bytes("\x03ab"), bytes("c\x02h"), bytes("i\0\x05hel")]) {
  const frames = [...reader.feed(chunk)];
  print(chunk, "->", frames, "left:", seen);
}
print("the same object:", seen === reader.buffer);

let data = byteArray(bytes("hello"));
bytesAppend(data, 33);
bytesExtend(data, bytes(" you"));
bytesExtend(data, [63, 63]);
bytesInsert(data, 0, 62);
print(data, bytesPop(data), bytesPop(data, 0), data.length);
bytesRemove(data, 33);
setItem(data, 0, ord("J"));
setSlice(data, 1, 3, null, bytes("EEE"));
print(data, slice(data, null, null, -1), slice(data, 2, 5));
setSlice(
  data,
  null,
  null,
  2,
  repeat(bytes("-"), slice(data, null, null, 2).length),
);
print(data);
delItem(data, 0);
delSlice(data, null, null, 2);
print(data, bytesUpper(data), equals(data, byteArray(bytes("EEoyu?"))));

const copy = byteArray(data);
data.reverse();
data = mulInPlace(data, 2);
print(data, copy, contains(data, copy), bytesFrom(copy));
bytesClear(data);
print(
  data,
  truthy(data),
  byteArray(3),
  byteArray("é", "utf-8"),
  add(byteArray([1, 2]), bytes("\x03")),
);

function check(action: any, ...args: (number | string | ByteArray)[]): void {
  try {
    call(action, ...args);
  } catch (error) {
    if (
      !(
        error instanceof IndexError ||
        error instanceof TypeError ||
        error instanceof ValueError
      )
    )
      throw error;
    print(typeName(error), "-", error);
  }
}

check(((target: ByteArray) => methods.pop.bind(null, target))(data));
check(methods.pop.bind(null, copy), 99);
check((item: any) => bytesAppend(copy, item), 256);
check((item: any) => bytesAppend(copy, item), "a");
check((iterableOfInts: any) => bytesExtend(copy, iterableOfInts), "text");
check((value: any) => bytesRemove(copy, value), 0);
check(hash, copy);
print(new Dict<Bytes, string>([[bytesFrom(copy), "bytes can be keys"]]));
