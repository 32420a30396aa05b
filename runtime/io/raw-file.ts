import * as fs from "node:fs";
import { ValueError } from "../builtins/exceptions-core.js";
import { fspath } from "../os/fspath.js";
import { system, systemError } from "../os/system-error.js";

/** What a mode of `open` asks for. */
export interface Access {
  readonly reads: boolean;
  readonly writes: boolean;
  readonly appends: boolean;
  readonly flags: string | number;
}

const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY } = fs.constants;
const creating: Record<string, number> = {
  r: 0,
  w: O_CREAT | O_TRUNC,
  a: O_CREAT | O_APPEND,
  x: O_CREAT | O_EXCL,
};

/** The access that a mode such as `r+b` names; the mode has been checked. */
export function accessOf(mode: string): Access {
  const kind = /[rwax]/.exec(mode)?.[0] ?? "r";
  const both = mode.includes("+");
  const flags = both ? O_RDWR : kind === "r" ? O_RDONLY : O_WRONLY;
  return {
    reads: both || kind === "r",
    writes: both || kind !== "r",
    appends: kind === "a",
    flags: flags | creating[kind],
  };
}

/**
 * An open file of the system. Node cannot move a descriptor's own position, so it is kept here;
 * what has none (a pipe, a terminal) is read and written in order.
 */
export class RawFile {
  readonly fd: number;
  readonly access: Access;
  readonly seekable: boolean;
  readonly #owned: boolean;
  position = 0;

  /** @throws OSError as the system says, `IsADirectoryError` for a directory */
  constructor(file: unknown, access: Access, closefd = true) {
    this.access = access;
    this.#owned = closefd;
    if (typeof file === "number") {
      if (file < 0) throw new ValueError("negative file descriptor");
      this.fd = file;
    } else {
      const path = fspath(file);
      if (typeof path === "string" && path.includes("\0"))
        throw new ValueError("embedded null byte");
      const native = typeof path === "string" ? path : Buffer.from(path);
      this.fd = system(() => fs.openSync(native, access.flags), path);
    }
    const stat = system(() => fs.fstatSync(this.fd), file);
    if (stat.isDirectory()) {
      fs.closeSync(this.fd);
      throw systemError("EISDIR", typeof file === "number" ? file : fspath(file));
    }
    this.seekable = stat.isFile() || stat.isBlockDevice();
    if (access.appends && this.seekable) this.position = stat.size;
  }

  /** The next bytes, up to `size`; none at the end. */
  read(size: number): Uint8Array {
    const buffer = new Uint8Array(size);
    for (;;) {
      try {
        const at = this.seekable ? this.position : null;
        const count = fs.readSync(this.fd, buffer, 0, size, at);
        this.position += count;
        return buffer.subarray(0, count);
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === "EOF") return buffer.subarray(0, 0);
        if (code !== "EAGAIN")
          return system(() => {
            throw error;
          });
        // A terminal in non-blocking mode has nothing yet: wait a little.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      }
    }
  }

  write(data: Uint8Array): void {
    for (let done = 0; done < data.length; ) {
      const at = this.seekable && !this.access.appends ? this.position : null;
      const left = data.length - done;
      const count = system(() => fs.writeSync(this.fd, data, done, left, at));
      done += count;
      this.position += count;
    }
    if (this.access.appends && this.seekable) this.position = this.size();
  }

  size(): number {
    return system(() => fs.fstatSync(this.fd)).size;
  }

  truncate(size: number): void {
    system(() => fs.ftruncateSync(this.fd, size));
  }

  close(): void {
    if (this.#owned) system(() => fs.closeSync(this.fd));
  }
}
