/** A table of small records in a binary file, found by their position. */

import {
  type Bytes,
  ValueError,
  bytes,
  bytesFrom,
  bytesJoin,
  enter,
  equals,
  getItem,
  list,
  print,
  repr,
  slice,
  truthy,
  tuple,
  withManager,
} from "./runtime/builtins.js";
import * as io from "./runtime/io.js";
import * as posixpath from "./runtime/posixpath.js";
import * as tempfile from "./runtime/tempfile.js";

const RECORD = 4;

function pack(number: number, amount: number): Bytes {
  return bytesFrom([
    Math.floor(number / 256),
    number % 256,
    Math.floor(amount / 256),
    amount % 256,
  ]);
}

function unpack(data: Bytes): readonly [number, number] {
  return tuple(
    getItem(data, 0) * 256 + getItem(data, 1),
    getItem(data, 2) * 256 + getItem(data, 3),
  );
}

function* blocks(path: string, size: number): Generator<Bytes> {
  const scope = enter(io.open(path, "rb"));
  const source = scope.value;
  try {
    let block: Bytes;
    while (truthy((block = source.read(size)))) {
      yield block;
    }
  } catch (error2) {
    scope.fail(error2);
    throw error2;
  } finally {
    scope.exit();
  }
}

withManager(new tempfile.TemporaryDirectory(), (folder) => {
  const path = posixpath.join(folder, "table.bin");
  const scope = enter(io.open(path, "wb"));
  let table = scope.value;
  try {
    for (let number = 0; number < 5; number++) {
      table.write(pack(number, number * 100));
    }
    print("size", table.tell());
  } catch (error) {
    scope.fail(error);
    throw error;
  } finally {
    scope.exit();
  }

  const scope2 = enter(io.open(path, "rb"));
  table = scope2.value;
  try {
    table.seek(3 * RECORD);
    print(unpack(table.read(RECORD)));
    table.seek(-RECORD, 2);
    print(unpack(table.read(RECORD)), table.read());
  } catch (error) {
    scope2.fail(error);
    throw error;
  } finally {
    scope2.exit();
  }

  const scope3 = enter(io.open(path, "r+b"));
  table = scope3.value;
  try {
    table.seek(RECORD);
    table.write(pack(1, 999));
    table.seek(0);
    print(Array.from({ length: 2 }, () => unpack(table.read(RECORD))));
  } catch (error) {
    scope3.fail(error);
    throw error;
  } finally {
    scope3.exit();
  }

  print(Array.from(blocks(path, 8), (block) => block.length));
  print(
    equals(bytesJoin(bytes(""), blocks(path, 3)), io.open(path, "rb").read()),
  );

  const stream = new io.BytesIO(bytes("line 1\nline 2\nrest"));
  print(stream.readline(), list(stream), slice(stream.getvalue(), null, 4));

  const scope4 = enter(io.open(path, "rb"));
  table = scope4.value;
  try {
    try {
      table.write(bytes("x"));
    } catch (error) {
      if (!(error instanceof io.UnsupportedOperation)) throw error;
      print("not writable:", error);
    }
  } catch (error) {
    scope4.fail(error);
    throw error;
  } finally {
    scope4.exit();
  }
  try {
    table.read();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
  print(posixpath.getsize(path), repr(io.open(path, "rb").read(6)));
});
