import { defineModule } from "../define.ts";

/** Timeout scopes: https://docs.python.org/3/library/asyncio-task.html#timeouts */
export const timeouts = defineModule({
  module: "asyncio",
  functions: {
    timeout: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout",
      signature: "(delay: float | int | None) -> asyncio.Timeout",
      emit: "timeout($delay)",
    },
    timeout_at: {
      docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout_at",
      signature: "(when: float | int | None) -> asyncio.Timeout",
      emit: "timeoutAt($when)",
    },
  },
  classes: {
    Timeout: {
      name: "asyncio.Timeout",
      ts: "Timeout",
      value: "Timeout",
      construct: {
        docs: "https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout",
        signature: "(when: float | int | None) -> asyncio.Timeout",
        emit: "new Timeout($when)",
      },
      methods: {
        when: { signature: "() -> float | None", emit: "$self.when()" },
        reschedule: {
          signature: "(when: float | int | None) -> None",
          emit: "$self.reschedule($when)",
        },
        expired: { signature: "() -> bool", emit: "$self.expired()" },
        __aenter__: { signature: "() -> Coroutine[Self]", emit: "$self.__aenter__()" },
        __aexit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> Coroutine[None]",
          emit: "$self.__aexit__($exc_type, $exc, $tb)",
        },
      },
    },
  },
  aliases: {
    "timeouts.timeout": "asyncio.timeout",
    "timeouts.timeout_at": "asyncio.timeout_at",
    "timeouts.Timeout": "asyncio.Timeout",
  },
});
