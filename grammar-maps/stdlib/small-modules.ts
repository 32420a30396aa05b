import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/html.html */
export const html = defineModule({
  module: "html",
  functions: {
    escape: { signature: "(s: str, quote: bool = True) -> str", emit: "html.escape($s, $quote)" },
  },
});

/** https://docs.python.org/3/library/shlex.html */
export const shlex = defineModule({
  module: "shlex",
  functions: {
    quote: { signature: "(s: str) -> str", emit: "shlex.quote($s)" },
    join: {
      signature: "(split_command: Iterable[str]) -> str",
      emit: "shlex.join($split_command)",
    },
    split: {
      signature: "(s: str, comments: bool = False) -> list[str]",
      emit: "shlex.split($s, $comments)",
    },
  },
});

/** https://docs.python.org/3/library/timeit.html: what runs statements of text is refused. */
export const timeit = defineModule({
  module: "timeit",
  functions: {
    default_timer: { signature: "() -> float", emit: "timeit.defaultTimer()" },
  },
});
