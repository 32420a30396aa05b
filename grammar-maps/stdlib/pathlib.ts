import { defineModule } from "../define.ts";

/** What `open` may be told besides the mode. */
const settings =
  "buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None";

/** https://docs.python.org/3/library/pathlib.html */
export const pathlib = defineModule({
  module: "pathlib",
  functions: {
    "Path.cwd": { signature: "() -> pathlib.Path", emit: "Path.cwd()" },
    "Path.home": { signature: "() -> pathlib.Path", emit: "Path.home()" },
  },
  classes: {
    PurePath: {
      name: "pathlib.PurePath",
      ts: "PurePath",
      value: "PurePath",
      alwaysTrue: true,
      construct: {
        signature: "(*args: raw) -> pathlib.PurePath",
        emit: "new PurePath(...$args)",
      },
      methods: {
        as_posix: { signature: "() -> str", emit: "$self.asPosix()" },
        as_uri: { signature: "() -> str", emit: "$self.asUri()" },
        is_absolute: { signature: "() -> bool", emit: "$self.isAbsolute()" },
        is_reserved: { signature: "() -> bool", emit: "$self.isReserved()" },
        joinpath: { signature: "(*other: raw) -> Self", emit: "$self.joinpath(...$other)" },
        match: { signature: "(path_pattern: str) -> bool", emit: "$self.match($path_pattern)" },
        relative_to: { signature: "(*other: raw) -> Self", emit: "$self.relativeTo(...$other)" },
        is_relative_to: {
          signature: "(*other: raw) -> bool",
          emit: "$self.isRelativeTo(...$other)",
        },
        with_name: { signature: "(name: str) -> Self", emit: "$self.withName($name)" },
        with_stem: { signature: "(stem: str) -> Self", emit: "$self.withStem($stem)" },
        with_suffix: { signature: "(suffix: str) -> Self", emit: "$self.withSuffix($suffix)" },
        __truediv__: {
          signature: "(key: str | pathlib.PurePath, /) -> Self",
          emit: "$self.joinpath($key)",
        },
        __rtruediv__: { signature: "(key: str, /) -> Self", emit: "$self.__rtruediv__($key)" },
        __fspath__: { signature: "() -> str", emit: "$self.__fspath__()" },
      },
      attributes: {
        parts: { type: "tuple[str, ...]", emit: "$self.parts" },
        parents: { type: "tuple[Self, ...]", emit: "$self.parents" },
        parent: { type: "Self", emit: "$self.parent" },
        suffixes: { type: "list[str]", emit: "$self.suffixes" },
        name: { type: "str", emit: "$self.name" },
        stem: { type: "str", emit: "$self.stem" },
        suffix: { type: "str", emit: "$self.suffix" },
        root: { type: "str", emit: "$self.root" },
        drive: { type: "str", emit: "$self.drive" },
        anchor: { type: "str", emit: "$self.anchor" },
      },
    },
    Path: {
      name: "pathlib.Path",
      bases: ["pathlib.PurePath"],
      ts: "Path",
      value: "Path",
      alwaysTrue: true,
      construct: { signature: "(*args: raw) -> pathlib.Path", emit: "new Path(...$args)" },
      methods: {
        open: {
          signature: [
            `(mode: binarymode, ${settings}) -> io.BufferedReader`,
            `(mode: textmode = 'r', ${settings}) -> io.TextIOWrapper`,
            `(mode: str, ${settings}) -> io.TextIOWrapper | io.BufferedReader`,
          ],
          emit: [
            {
              when: {
                mode: "absent",
                buffering: "absent",
                encoding: "absent",
                errors: "absent",
                newline: "absent",
              },
              ts: "$self.open()",
            },
            {
              when: { mode: "absent" },
              ts: '$self.open("r", { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline })',
            },
            {
              ts: "$self.open($mode, { buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline })",
            },
          ],
        },
        absolute: { signature: "() -> Self", emit: "$self.absolute()" },
        resolve: { signature: "(strict: bool = False) -> Self", emit: "$self.resolve($strict)" },
        expanduser: { signature: "() -> Self", emit: "$self.expanduser()" },
        exists: { signature: "() -> bool", emit: "$self.exists()" },
        is_file: { signature: "() -> bool", emit: "$self.isFile()" },
        is_dir: { signature: "() -> bool", emit: "$self.isDir()" },
        is_symlink: { signature: "() -> bool", emit: "$self.isSymlink()" },
        is_mount: { signature: "() -> bool", emit: "$self.isMount()" },
        samefile: { signature: "(other_path: raw) -> bool", emit: "$self.samefile($other_path)" },
        stat: {
          signature: "(*, follow_symlinks: bool = True) -> os.stat_result",
          emit: "$self.stat({ followSymlinks: $follow_symlinks })",
        },
        lstat: { signature: "() -> os.stat_result", emit: "$self.lstat()" },
        read_text: {
          signature: "(encoding: str | None = None, errors: str | None = None) -> str",
          emit: "$self.readText({ encoding: $encoding, errors: $errors })",
        },
        read_bytes: { signature: "() -> bytes", emit: "$self.readBytes()" },
        write_text: {
          signature:
            "(data: raw, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> natural",
          emit: "$self.writeText($data, { encoding: $encoding, errors: $errors, newline: $newline })",
        },
        write_bytes: { signature: "(data: raw) -> natural", emit: "$self.writeBytes($data)" },
        iterdir: { signature: "() -> Generator[Self]", emit: "$self.iterdir()" },
        glob: { signature: "(pattern: str) -> Generator[Self]", emit: "$self.glob($pattern)" },
        rglob: { signature: "(pattern: str) -> Generator[Self]", emit: "$self.rglob($pattern)" },
        mkdir: {
          signature: "(mode: int = 511, parents: bool = False, exist_ok: bool = False) -> None",
          emit: "$self.mkdir({ mode: $mode, parents: $parents, existOk: $exist_ok })",
        },
        rmdir: { signature: "() -> None", emit: "$self.rmdir()" },
        unlink: {
          signature: "(missing_ok: bool = False) -> None",
          emit: "$self.unlink($missing_ok)",
        },
        touch: {
          signature: "(mode: int = 438, exist_ok: bool = True) -> None",
          emit: "$self.touch({ mode: $mode, existOk: $exist_ok })",
        },
        rename: { signature: "(target: raw) -> Self", emit: "$self.rename($target)" },
        replace: { signature: "(target: raw) -> Self", emit: "$self.replace($target)" },
        chmod: { signature: "(mode: int) -> None", emit: "$self.chmod($mode)" },
        symlink_to: { signature: "(target: raw) -> None", emit: "$self.symlinkTo($target)" },
        hardlink_to: { signature: "(target: raw) -> None", emit: "$self.hardlinkTo($target)" },
        readlink: { signature: "() -> Self", emit: "$self.readlink()" },
      },
    },
  },
  aliases: { PosixPath: "pathlib.Path", PurePosixPath: "pathlib.PurePath" },
});
