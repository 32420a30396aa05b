import { defineModule } from "../define.ts";

/** Abstract classes are checked by TypeScript: https://docs.python.org/3/library/abc.html */
export const abc = defineModule({
  module: "abc",
  typing: ["ABC", "ABCMeta"],
  erased: ["abstractmethod"],
});
