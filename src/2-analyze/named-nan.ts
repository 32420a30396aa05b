/** Whether the program names a NaN, which is equal to nothing, but in a container is what it is. */
import { surveyModule } from "./survey.ts";
import type { State } from "./infer/state.ts";

const NAMED = {};

/** `math.nan`, `float("nan")`, `json.loads("[NaN]")`; and infinities, whose differences are NaN. */
export const namesNan = (state: State): boolean =>
  state.once(NAMED, () =>
    surveyModule(state.module).expressions.some(({ node }) => {
      if (node.kind === "Str") return /\bnan\b|\binf(?:inity)?\b/iu.test(node.value);
      const name =
        node.kind === "Attribute" ? node.attribute : node.kind === "Name" ? node.id : undefined;
      return name === "nan" || name === "inf";
    }),
  );
