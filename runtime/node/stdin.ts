import { readSync } from "node:fs";

/* What has been read past the last line. */
let pending: Uint8Array = new Uint8Array(0);

/** Reads a line of standard input and waits for it; `null` at its end. */
export function readLine(): string | null {
  const newline = 10;
  let end = pending.indexOf(newline);
  while (end < 0) {
    const chunk = readChunk();
    if (chunk.length === 0) break;
    const joined = new Uint8Array(pending.length + chunk.length);
    joined.set(pending);
    joined.set(chunk, pending.length);
    pending = joined;
    end = pending.indexOf(newline);
  }
  if (end < 0 && pending.length === 0) return null;
  const line = pending.subarray(0, end < 0 ? pending.length : end);
  pending = pending.subarray(end < 0 ? pending.length : end + 1);
  return new TextDecoder().decode(line).replace(/\r$/, "");
}

/** Reads the whole rest of standard input. */
export function readAll(): string {
  let text = new TextDecoder().decode(pending);
  pending = new Uint8Array(0);
  for (const decoder = new TextDecoder(); ; ) {
    const chunk = readChunk();
    if (chunk.length === 0) return text + decoder.decode();
    text += decoder.decode(chunk, { stream: true });
  }
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
