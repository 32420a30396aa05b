import { ValueError } from "./exceptions-core.js";

export class UnicodeError extends ValueError {}

/** `new UnicodeDecodeError(encoding, object, start, end, reason)`. */
export class UnicodeDecodeError extends UnicodeError {
  readonly encoding: string;
  readonly object: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(encoding: string, object: Uint8Array, start: number, end: number, reason: string) {
    super(encoding, object, start, end, reason);
    [this.encoding, this.object, this.start, this.end, this.reason] = [
      encoding,
      object,
      start,
      end,
      reason,
    ];
    this.message =
      end === start + 1
        ? `'${encoding}' codec can't decode byte 0x${hex(object[start], 2)} in position ${start}: ${reason}`
        : `'${encoding}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
  }
}

/** `new UnicodeEncodeError(encoding, object, start, end, reason)`; positions count code points. */
export class UnicodeEncodeError extends UnicodeError {
  readonly encoding: string;
  readonly object: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(encoding: string, object: string, start: number, end: number, reason: string) {
    super(encoding, object, start, end, reason);
    [this.encoding, this.object, this.start, this.end, this.reason] = [
      encoding,
      object,
      start,
      end,
      reason,
    ];
    this.message =
      end === start + 1
        ? `'${encoding}' codec can't encode character '${escapeCharacter(object, start)}' in position ${start}: ${reason}`
        : `'${encoding}' codec can't encode characters in position ${start}-${end - 1}: ${reason}`;
  }
}

/** `new UnicodeTranslateError(object, start, end, reason)`; positions count code points. */
export class UnicodeTranslateError extends UnicodeError {
  readonly object: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;

  constructor(object: string, start: number, end: number, reason: string) {
    super(object, start, end, reason);
    [this.object, this.start, this.end, this.reason] = [object, start, end, reason];
    this.message =
      end === start + 1
        ? `can't translate character '${escapeCharacter(object, start)}' in position ${start}: ${reason}`
        : `can't translate characters in position ${start}-${end - 1}: ${reason}`;
  }
}

function escapeCharacter(text: string, position: number): string {
  const code = [...text][position].codePointAt(0)!;
  if (code <= 0xff) return `\\x${hex(code, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, "0");
}
