import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const failure = (name: string, base: string) => ({
  ...exceptionClass({
    name: `shutil.${name}`,
    base,
    emit: `new shutil.${name}(...$args)`,
  }),
  ts: `shutil.${name}`,
  value: `shutil.${name}`,
});

/** https://docs.python.org/3/library/shutil.html */
export const shutil = defineModule({
  module: "shutil",
  functions: {
    copyfile: { signature: "(src: raw, dst: T) -> T", emit: "shutil.copyfile($src, $dst)" },
    copymode: { signature: "(src: raw, dst: raw) -> None", emit: "shutil.copymode($src, $dst)" },
    copystat: { signature: "(src: raw, dst: raw) -> None", emit: "shutil.copystat($src, $dst)" },
    copy: { signature: "(src: raw, dst: raw) -> str", emit: "shutil.copy($src, $dst)" },
    copy2: { signature: "(src: raw, dst: raw) -> str", emit: "shutil.copy2($src, $dst)" },
    copyfileobj: {
      signature: "(fsrc: raw, fdst: raw, length: int = 0) -> None",
      emit: "shutil.copyfileobj($fsrc, $fdst)",
    },
    copytree: {
      signature:
        "(src: raw, dst: T, symlinks: bool = False, ignore: raw = None, *, dirs_exist_ok: bool = False) -> T",
      emit: "shutil.copytree($src, $dst, { ignore: $ignore, dirsExistOk: $dirs_exist_ok })",
    },
    ignore_patterns: {
      signature: "(*patterns: str) -> Callable[[str, list[str]], set[str]]",
      emit: "shutil.ignorePatterns(...$patterns)",
    },
    rmtree: {
      signature: "(path: raw, ignore_errors: bool = False) -> None",
      emit: "shutil.rmtree($path, { ignoreErrors: $ignore_errors })",
    },
    move: { signature: "(src: raw, dst: raw) -> str", emit: "shutil.move($src, $dst)" },
    which: {
      signature: "(cmd: str, mode: int = 1, path: str | None = None) -> str | None",
      emit: "shutil.which($cmd, { mode: $mode, path: $path })",
    },
    disk_usage: { signature: "(path: raw) -> shutil._Usage", emit: "shutil.diskUsage($path)" },
    get_terminal_size: {
      signature: "(fallback: tuple[int, int] = (80, 24)) -> os.terminal_size",
      emit: "shutil.getTerminalSize($fallback)",
    },
  },
  classes: {
    Error: failure("Error", "OSError"),
    SameFileError: failure("SameFileError", "shutil.Error"),
    _Usage: {
      name: "shutil._Usage",
      ts: "shutil.Usage",
      attributes: {
        total: { type: "int", emit: "$self.total" },
        used: { type: "int", emit: "$self.used" },
        free: { type: "int", emit: "$self.free" },
      },
    },
  },
});
