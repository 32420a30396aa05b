import * as platform from "node:os";
import { Bytes } from "../builtins/bytes.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { namedTuple } from "../collections/named-tuple.js";
import { system } from "./system-error.js";
import { nativePath, type PathLike } from "./fspath.js";

/*
 * The process and its surroundings. https://docs.python.org/3/library/os.html
 */

export const name = "posix";
export const sep = "/";
export const linesep = "\n";
export const pathsep = ":";
export const devnull = "/dev/null";
export const defpath = "/bin:/usr/bin";

export function getcwd(): string {
  return system(() => process.cwd());
}

export function chdir(path: PathLike): void {
  system(() => process.chdir(nativePath(path)), path);
}

export function getpid(): number {
  return process.pid;
}

export function getppid(): number {
  return process.ppid;
}

export function getuid(): number {
  return process.getuid?.() ?? 0;
}

export function getgid(): number {
  return process.getgid?.() ?? 0;
}

export function getlogin(): string {
  return platform.userInfo().username;
}

export function cpuCount(): number {
  return platform.cpus().length;
}

/** The load over 1, 5 and 15 minutes. */
export function getloadavg(): readonly [number, number, number] {
  return Object.freeze(platform.loadavg() as [number, number, number]);
}

export function urandom(size: number): Bytes {
  return new Bytes(crypto.getRandomValues(new Uint8Array(size)));
}

/** Ends the process at once: nothing is cleaned up. */
export function _exit(status: number): never {
  process.exit(status);
}

export class UnameResult extends namedTuple<{
  sysname: string;
  nodename: string;
  release: string;
  version: string;
  machine: string;
}>("uname_result", ["sysname", "nodename", "release", "version", "machine"]) {
  override __repr__(): string {
    const fields = ["sysname", "nodename", "release", "version", "machine"];
    return `posix.uname_result(${fields.map((field, index) => `${field}='${String(this[index])}'`).join(", ")})`;
  }
}

export function uname(): UnameResult {
  const machine = platform.machine();
  return new UnameResult(
    platform.type(),
    platform.hostname(),
    platform.release(),
    platform.version(),
    machine,
  );
}

/**
 * The environment: a dict of strings whose changes reach the process's own.
 * @see https://docs.python.org/3/library/os.html#os.environ
 */
class Environment extends Map<string, string> {
  static readonly __name__ = "_Environ";
  static readonly __module__ = "os";

  constructor() {
    super();
    for (const [key, value] of Object.entries(process.env)) super.set(key, value ?? "");
  }

  override set(key: string, value: string): this {
    process.env[key] = value;
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    delete process.env[key];
    return super.delete(key);
  }

  override clear(): void {
    for (const key of this.keys()) delete process.env[key];
    super.clear();
  }
}

export const environ: Map<string, string> = new Environment();

/** `os.getenv(key, default)` */
export function getenv(key: string): string | null;
export function getenv<D>(key: string, fallback: D): string | D;
export function getenv(key: string, fallback: unknown = null): unknown {
  return environ.get(key) ?? fallback;
}

export function putenv(key: string, value: string): void {
  process.env[key] = value;
}

/** @throws KeyError where there is none, as `del os.environ[key]` does */
export function unsetenv(key: string): void {
  if (key === "") throw new KeyError(key);
  delete process.env[key];
}

/** Sets the mask of new files' permissions; returns the one before. */
export function umask(mask: number): number {
  return process.umask(mask);
}
