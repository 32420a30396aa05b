import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { typeName } from "../builtins/type-name.js";
import { fspath, type PathLike } from "../os/fspath.js";
import {
  type BinaryFile,
  BufferedRandom,
  BufferedReader,
  BufferedWriter,
  FileIO,
} from "./binary-file.js";
import { accessOf, RawFile } from "./raw-file.js";
import { TextIOWrapper } from "./text-io-wrapper.js";

/** The keyword arguments of `open`. */
export interface OpenOptions {
  readonly buffering?: number;
  readonly encoding?: string | null;
  readonly errors?: string | null;
  readonly newline?: string | null;
  readonly closefd?: boolean;
}

/* A mode that is known at run time only gives either kind, as in typeshed's `IO[Any]`. */
type TextMode = "r" | "w" | "a" | "x" | "r+" | "w+" | "a+" | "x+" | `${string}t${string}`;
type BinaryMode = `${string}b${string}`;

/**
 * Opens a file: text, or bytes where the mode has a `b`.
 *
 * @throws OSError as the system says: FileNotFoundError, FileExistsError, IsADirectoryError, …
 * @throws ValueError for a mode that makes no sense
 * @see https://docs.python.org/3/library/functions.html#open
 */
export function open(file: PathLike | number, mode: BinaryMode, options?: OpenOptions): BinaryFile;
export function open(
  file: PathLike | number,
  mode?: TextMode,
  options?: OpenOptions,
): TextIOWrapper;
export function open(file: PathLike | number, mode: string, options?: OpenOptions): any;
export function open(
  file: PathLike | number,
  mode: string = "r",
  options: OpenOptions = {},
): TextIOWrapper | BinaryFile {
  const name = typeof file === "number" ? file : fspath(file);
  checkMode(mode, options);
  const { buffering = -1, closefd = true } = options;
  const access = accessOf(mode);
  const raw = new RawFile(name, access, closefd);
  const both = access.reads && access.writes;
  if (mode.includes("b")) {
    const kind =
      buffering === 0
        ? FileIO
        : both
          ? BufferedRandom
          : access.reads
            ? BufferedReader
            : BufferedWriter;
    return new kind(raw, name, binaryMode(mode));
  }
  const buffer = new (both ? BufferedRandom : access.reads ? BufferedReader : BufferedWriter)(
    raw,
    name,
    binaryMode(mode),
  );
  const text = new TextIOWrapper(buffer, { ...options, lineBuffering: buffering === 1 });
  text.mode = mode;
  return text;
}

/** A binary file tells its mode in one way: `r+b` is `rb+`. */
function binaryMode(mode: string): string {
  const kind = /[rwax]/.exec(mode)?.[0] ?? "r";
  if (!mode.includes("+")) return `${kind}b`;
  return kind === "x" ? "xb+" : kind === "a" ? "ab+" : "rb+";
}

function checkMode(mode: unknown, options: OpenOptions): void {
  if (typeof mode !== "string") {
    throw new TypeError(`open() argument 'mode' must be str, not ${typeName(mode)}`);
  }
  if (/[^rwaxbt+]/.test(mode) || new Set(mode).size !== mode.length) {
    throw new ValueError(`invalid mode: '${mode}'`);
  }
  const isBinary = mode.includes("b");
  if (isBinary && mode.includes("t")) {
    throw new ValueError("can't have text and binary mode at once");
  }
  const kinds = mode.replace(/[bt+]/g, "").length;
  if (kinds > 1) throw new ValueError("must have exactly one of create/read/write/append mode");
  if (isBinary) {
    for (const option of ["encoding", "errors", "newline"] as const) {
      if (options[option] === undefined || options[option] === null) continue;
      throw new ValueError(
        `binary mode doesn't take ${option === "newline" ? "a" : "an"} ${option} argument`,
      );
    }
  } else if (options.buffering === 0) {
    throw new ValueError("can't have unbuffered text I/O");
  }
  if (kinds === 0) {
    throw new ValueError(
      "Must have exactly one of create/read/write/append mode and at most one plus",
    );
  }
}
