import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { hash } from "../builtins/hash.js";
import { lt } from "../builtins/compare.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { strRepr } from "../builtins/str-repr.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { nameOf } from "../builtins/names.js";
import type { Bytes } from "../builtins/bytes.js";
import { encode } from "../builtins/bytes.js";
import { patternExpression } from "../fnmatch/fnmatch.js";

/** What a path can be built from. */
export type PathPart = string | PurePath | { __fspath__(): string };

/**
 * A path as text, whatever the file system holds.
 * @see https://docs.python.org/3/library/pathlib.html#pathlib.PurePath
 */
export class PurePath {
  static readonly __name__: string = "PurePosixPath";
  static readonly __module__ = "pathlib";
  readonly root: string;
  /** The parts after the root. */
  protected readonly tail: readonly string[];

  constructor(...parts: readonly PathPart[]) {
    let text = "";
    for (const part of parts.map(partText)) {
      if (part.startsWith("/")) text = part;
      else text += text === "" || text.endsWith("/") ? part : `/${part}`;
    }
    this.root = /^\/\/(?!\/)/.test(text) ? "//" : text.startsWith("/") ? "/" : "";
    this.tail = text.split("/").filter((part) => part !== "" && part !== ".");
  }

  /** A path of the same class. */
  protected with(root: string, tail: readonly string[]): this {
    const type = this.constructor as new (...parts: PathPart[]) => this;
    return new type(root + tail.join("/"));
  }

  __str__(): string {
    return this.root + this.tail.join("/") || ".";
  }

  toString(): string {
    return this.__str__();
  }

  __fspath__(): string {
    return this.__str__();
  }

  __bytes__(): Bytes {
    return encode(this.__str__());
  }

  __repr__(): string {
    return `${nameOf(this.constructor as typeof PurePath)}(${strRepr(this.__str__())})`;
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof PurePath)) return NotImplemented;
    return this.__str__() === other.__str__();
  }

  __hash__(): Int {
    return hash(this.__str__());
  }

  __lt__(other: unknown): unknown {
    return other instanceof PurePath ? lt(this.parts, other.parts) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof PurePath ? lt(other.parts, this.parts) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof PurePath ? !lt(other.parts, this.parts) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof PurePath ? !lt(this.parts, other.parts) : NotImplemented;
  }

  __truediv__(other: PathPart): this {
    return isPart(other) ? this.joinpath(other) : (NotImplemented as never);
  }

  __rtruediv__(other: PathPart): this {
    if (!isPart(other)) return NotImplemented as never;
    return new (this.constructor as new (...parts: PathPart[]) => this)(other, this);
  }

  get drive(): string {
    return "";
  }

  get anchor(): string {
    return this.root;
  }

  get parts(): readonly string[] {
    return this.root === "" ? tuple(...this.tail) : tuple(this.root, ...this.tail);
  }

  get name(): string {
    return this.tail.at(-1) ?? "";
  }

  get suffix(): string {
    const dot = this.name.lastIndexOf(".");
    return dot > 0 && dot < this.name.length - 1 ? this.name.slice(dot) : "";
  }

  get suffixes(): string[] {
    if (this.name.endsWith(".")) return [];
    return this.name
      .replace(/^\.+/, "")
      .split(".")
      .slice(1)
      .map((suffix) => `.${suffix}`);
  }

  get stem(): string {
    const { name, suffix } = this;
    return suffix === "" ? name : name.slice(0, -suffix.length);
  }

  get parent(): this {
    return this.tail.length === 0 ? this : this.with(this.root, this.tail.slice(0, -1));
  }

  /** The folders above, nearest first. */
  get parents(): readonly this[] {
    return tuple(
      ...this.tail.map((_, index) => this.with(this.root, this.tail.slice(0, -1 - index))),
    );
  }

  asPosix(): string {
    return this.__str__();
  }

  /** @throws ValueError for a relative path */
  asUri(): string {
    if (!this.isAbsolute()) {
      throw new ValueError("relative path can't be expressed as a file URI");
    }
    const escaped = encodeURIComponent(this.__str__()).replaceAll("%2F", "/");
    return `file://${escaped.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  }

  isAbsolute(): boolean {
    return this.root !== "";
  }

  isReserved(): boolean {
    return false;
  }

  joinpath(...others: readonly PathPart[]): this {
    return new (this.constructor as new (...parts: PathPart[]) => this)(this, ...others);
  }

  /** @throws ValueError where the path is not below the other */
  relativeTo(...others: readonly PathPart[]): this {
    const other = new PurePath(...others);
    if (!this.isRelativeTo(other)) {
      const [own, base] = [strRepr(this.__str__()), strRepr(other.__str__())];
      throw new ValueError(
        `${own} is not in the subpath of ${base} OR one path is relative and the other is absolute.`,
      );
    }
    return this.with("", this.tail.slice(other.tail.length));
  }

  isRelativeTo(...others: readonly PathPart[]): boolean {
    const other = new PurePath(...others);
    return this.root === other.root && other.tail.every((part, index) => part === this.tail[index]);
  }

  /** @throws ValueError where there is no name, or the new one is none */
  withName(name: string): this {
    if (this.name === "") throw new ValueError(`${this.__repr__()} has an empty name`);
    if (name === "" || name === "." || name.includes("/")) {
      throw new ValueError(`Invalid name ${strRepr(name)}`);
    }
    return this.with(this.root, [...this.tail.slice(0, -1), name]);
  }

  withStem(stem: string): this {
    return this.withName(stem + this.suffix);
  }

  /** @throws ValueError for a suffix without its dot */
  withSuffix(suffix: string): this {
    if (suffix.includes("/") || suffix === "." || (suffix !== "" && !suffix.startsWith("."))) {
      throw new ValueError(`Invalid suffix ${strRepr(suffix)}`);
    }
    if (this.name === "") throw new ValueError(`${this.__repr__()} has an empty name`);
    return this.with(this.root, [...this.tail.slice(0, -1), this.stem + suffix]);
  }

  /** Whether the end of the path fits the pattern; the whole of it, where that is absolute. */
  match(pattern: string): boolean {
    const wanted = new PurePath(pattern).parts;
    if (wanted.length === 0) throw new ValueError("empty pattern");
    const { parts } = this;
    const isWhole = pattern.startsWith("/");
    if (isWhole ? wanted.length !== parts.length : wanted.length > parts.length) return false;
    return wanted.every((part, index) =>
      patternExpression(part).test(parts[parts.length - wanted.length + index]),
    );
  }
}

const isPart = (value: unknown): value is PathPart =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && "__fspath__" in value);

function partText(part: unknown): string {
  if (typeof part === "string") return part;
  if (part instanceof PurePath) {
    const text = part.__str__();
    return text === "." ? "" : text;
  }
  if (isPart(part)) return (part as { __fspath__(): string }).__fspath__();
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(part)}`);
}
