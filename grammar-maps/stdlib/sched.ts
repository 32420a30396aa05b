import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/sched.html */
export const sched = defineModule({
  module: "sched",
  classes: {
    Event: {
      name: "sched.Event",
      ts: "sched.Event",
      value: "sched.Event",
      attributes: {
        time: { type: "float", emit: "$self.time" },
        priority: { type: "int", emit: "$self.priority" },
        action: { type: "object", emit: "$self.action" },
        argument: { type: "object", emit: "$self.argument" },
        kwargs: { type: "object", emit: "$self.kwargs" },
      },
    },
    scheduler: {
      name: "sched.scheduler",
      ts: "sched.scheduler",
      value: "sched.scheduler",
      construct: {
        signature:
          "(timefunc: Callable[[], float] | None = None, delayfunc: Callable[[float], object] | None = None) -> sched.scheduler",
        emit: "new sched.scheduler($timefunc, $delayfunc)",
      },
      methods: {
        enter: {
          signature:
            "(delay: float, priority: int, action: raw, argument: Iterable[object] = (), kwargs: dict[str, object] = {}) -> sched.Event",
          emit: "$self.enter($delay, $priority, $action, $argument, $kwargs)",
        },
        enterabs: {
          signature:
            "(time: float, priority: int, action: raw, argument: Iterable[object] = (), kwargs: dict[str, object] = {}) -> sched.Event",
          emit: "$self.enterabs($time, $priority, $action, $argument, $kwargs)",
        },
        cancel: { signature: "(event: sched.Event) -> None", emit: "$self.cancel($event)" },
        empty: { signature: "() -> bool", emit: "$self.empty()" },
        run: {
          signature: "(blocking: bool = True) -> float | None",
          emit: "$self.run($blocking)",
        },
      },
      attributes: { queue: { type: "list[sched.Event]", emit: "$self.queue" } },
    },
  },
});
