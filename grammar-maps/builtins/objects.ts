import { defineModule } from "../define.ts";

/** Classes about classes: https://docs.python.org/3/library/functions.html#object */
export const objects = defineModule({
  module: "builtins",
  classes: {
    object: {
      name: "object",
      ts: "PythonObject",
      value: "ObjectType",
      inheritable: true,
      construct: { signature: "() -> object", emit: "new PythonObject()" },
    },
    type: {
      name: "type",
      ts: "ClassLike",
      value: "TypeType",
      construct: { signature: "(object: raw, /) -> type", hatch: "type" },
      attributes: {
        __name__: { type: "str", emit: "nameOf($self)" },
        __qualname__: { type: "str", emit: "qualifiedNameOf($self)" },
        __module__: { type: "str", emit: "moduleOf($self)" },
      },
    },
  },
  erased: ["staticmethod", "classmethod", "property"],
});
