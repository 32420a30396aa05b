import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/graphlib.html */
export const graphlib = defineModule({
  module: "graphlib",
  classes: {
    CycleError: exceptionClass({
      name: "graphlib.CycleError",
      base: "ValueError",
      emit: "new CycleError(...$args)",
    }),
    TopologicalSorter: {
      name: "graphlib.TopologicalSorter",
      typeParameters: ["T"],
      ts: "TopologicalSorter<T>",
      value: "TopologicalSorter",
      construct: {
        signature: [
          "(graph: dict[T, Iterable[T]]) -> graphlib.TopologicalSorter[T]",
          "(graph: None = None) -> graphlib.TopologicalSorter[T]",
        ],
        emit: "new TopologicalSorter($graph)",
      },
      methods: {
        add: {
          signature: "(node: T, *predecessors: T) -> None",
          emit: "$self.add($node, ...$predecessors)",
        },
        prepare: { signature: "() -> None", emit: "$self.prepare()" },
        get_ready: { signature: "() -> tuple[T, ...]", emit: "$self.get_ready()" },
        is_active: { signature: "() -> bool", emit: "$self.is_active()" },
        done: { signature: "(*nodes: T) -> None", emit: "$self.done(...$nodes)" },
        static_order: { signature: "() -> Iterator[T]", emit: "$self.static_order()" },
        __bool__: { signature: "() -> bool", emit: "$self.__bool__()" },
      },
    },
  },
});
