import { readSync } from "node:fs";

/* What has been read past the last line. */
let pending: Uint8Array = new Uint8Array(0);

/** Reads a line of standard input with its end and waits for it; nothing at the end. */
export function readLineBytes(): Uint8Array {
  let end = pending.indexOf(10);
  while (end < 0) {
    const known = pending.length;
    if (!more()) break;
    end = pending.indexOf(10, known);
  }
  return taken(end < 0 ? pending.length : end + 1);
}

/** Reads a line without its end; `null` at the end of the input. */
export function readLine(): string | null {
  const line = readLineBytes();
  if (line.length === 0) return null;
  return new TextDecoder().decode(line).replace(/\r?\n$|\r$/, "");
}

/** Reads up to `count` bytes, all where it is negative; fewer only at the end. */
export function readBytes(count: number): Uint8Array {
  while ((count < 0 || pending.length < count) && more());
  return taken(count < 0 ? pending.length : Math.min(count, pending.length));
}

function taken(count: number): Uint8Array {
  const bytes = pending.subarray(0, count);
  pending = pending.subarray(count);
  return bytes;
}

function more(): boolean {
  const chunk = readChunk();
  if (chunk.length === 0) return false;
  const joined = new Uint8Array(pending.length + chunk.length);
  joined.set(pending);
  joined.set(chunk, pending.length);
  pending = joined;
  return true;
}

function readChunk(): Uint8Array {
  const chunk = new Uint8Array(65536);
  for (;;) {
    try {
      return chunk.subarray(0, readSync(0, chunk));
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === "EOF") return chunk.subarray(0, 0);
      // A terminal in non-blocking mode has nothing yet: wait a little.
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
