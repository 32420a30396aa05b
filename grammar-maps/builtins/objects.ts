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
      methods: {
        __new__: { signature: "(cls: raw, /, *args: raw) -> raw", emit: "allocate($cls)" },
        __setattr__: {
          signature: "(obj: raw, name: str, value: object, /) -> None",
          emit: "setOwn($obj, $name, $value)",
        },
        __delattr__: {
          signature: "(obj: raw, name: str, /) -> None",
          emit: "deleteOwn($obj, $name)",
        },
      },
    },
    type: {
      name: "type",
      ts: "ClassLike",
      value: "TypeType",
      construct: { signature: "(object: object, /) -> type", hatch: "type" },
      methods: {
        __call__: {
          signature: "(cls: raw, /, *args: raw) -> raw",
          emit: "instantiate($cls, [$args])",
        },
        mro: { signature: "() -> list[type]", emit: "[...mro($self)]" },
        __subclasses__: { signature: "() -> list[type]", emit: "subclassesOf($self)" },
      },
      attributes: {
        __name__: { type: "str", emit: "nameOf($self)" },
        __qualname__: { type: "str", emit: "qualifiedNameOf($self)" },
        __module__: { type: "str", emit: "moduleOf($self)" },
        __dict__: {
          type: "dict[str, raw]",
          emit: "classDict($self)",
        },
        __mro__: { type: "tuple[type, ...]", emit: "mro($self)" },
        __bases__: { type: "tuple[type, ...]", emit: "basesOf($self)" },
        __base__: { type: "type | None", emit: "baseOf($self)" },
      },
    },
  },
  erased: ["staticmethod", "classmethod", "property"],
});
