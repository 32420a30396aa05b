import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/atexit.html */
export const atexit = defineModule({
  module: "atexit",
  functions: {
    register: {
      signature: [
        "(func: T, /) -> T",
        "(func: Callable[..., raw], /, *args: raw) -> Callable[..., raw]",
      ],
      emit: "atexit.register($func, ...$args)",
    },
    unregister: { signature: "(func: raw, /) -> None", emit: "atexit.unregister($func)" },
  },
});
