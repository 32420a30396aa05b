import * as fs from "node:fs";
import { getItem } from "../builtins/items.js";
import { type PathLike, nativePath } from "./fspath.js";
import { system } from "./system-error.js";

/**
 * What is known of a file; times in seconds.
 * @see https://docs.python.org/3/library/os.html#os.stat_result
 */
export class StatResult {
  static readonly __name__ = "stat_result";
  static readonly __module__ = "os";
  readonly stMode: number;
  readonly stIno: number;
  readonly stDev: number;
  readonly stNlink: number;
  readonly stUid: number;
  readonly stGid: number;
  readonly stSize: number;
  readonly stAtime: number;
  readonly stMtime: number;
  readonly stCtime: number;
  readonly stMtimeNs: bigint;

  constructor(found: fs.BigIntStats) {
    this.stMode = Number(found.mode);
    this.stIno = Number(found.ino);
    this.stDev = Number(found.dev);
    this.stNlink = Number(found.nlink);
    this.stUid = Number(found.uid);
    this.stGid = Number(found.gid);
    this.stSize = Number(found.size);
    this.stAtime = Number(found.atimeNs) / 1e9;
    this.stMtime = Number(found.mtimeNs) / 1e9;
    this.stCtime = Number(found.ctimeNs) / 1e9;
    this.stMtimeNs = found.mtimeNs;
  }

  /* The ten items of the tuple: times in whole seconds. */
  #items(): number[] {
    const { stMode, stIno, stDev, stNlink, stUid, stGid, stSize } = this;
    const times = [this.stAtime, this.stMtime, this.stCtime].map(Math.floor);
    return [stMode, stIno, stDev, stNlink, stUid, stGid, stSize, ...times];
  }

  __getitem__(index: number): number {
    return getItem(Object.freeze(this.#items()), index);
  }

  __len__(): number {
    return 10;
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#items().values();
  }

  __repr__(): string {
    const { stMode, stIno, stDev, stNlink, stUid, stGid, stSize } = this;
    const [access, change, status] = [this.stAtime, this.stMtime, this.stCtime].map(Math.floor);
    return `os.stat_result(st_mode=${stMode}, st_ino=${stIno}, st_dev=${stDev}, st_nlink=${stNlink}, st_uid=${stUid}, st_gid=${stGid}, st_size=${stSize}, st_atime=${access}, st_mtime=${change}, st_ctime=${status})`;
  }
}

/** `os.stat(path)` */
export function stat(
  path: PathLike | number,
  options: { readonly followSymlinks?: boolean } = {},
): StatResult {
  if (options.followSymlinks === false && typeof path !== "number") return lstat(path);
  return new StatResult(
    typeof path === "number"
      ? system(() => fs.fstatSync(path, { bigint: true }))
      : system(() => fs.statSync(nativePath(path), { bigint: true }), path),
  );
}

/** `os.lstat(path)`: of a link itself. */
export function lstat(path: PathLike): StatResult {
  return new StatResult(system(() => fs.lstatSync(nativePath(path), { bigint: true }), path));
}
