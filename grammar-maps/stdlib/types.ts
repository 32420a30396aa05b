import { defineModule, type ClassEntry } from "../define.ts";

/** A type that is only asked for: `isinstance(value, types.FunctionType)`. */
const kind = (name: string): ClassEntry => ({
  name: `types.${name}`,
  ts: "object",
  value: `types.${name}`,
});

/** https://docs.python.org/3/library/types.html */
export const types = defineModule({
  module: "types",
  classes: {
    FunctionType: kind("FunctionType"),
    MethodType: {
      ...kind("MethodType"),
      construct: {
        signature: "(func: Callable[..., R], /, *args: raw) -> Callable[..., R]",
        hatch: "partial",
      },
    },
    NoneType: kind("NoneType"),
    EllipsisType: kind("EllipsisType"),
    NotImplementedType: kind("NotImplementedType"),
    SimpleNamespace: {
      name: "types.SimpleNamespace",
      ts: "types.SimpleNamespace",
      value: "types.SimpleNamespace",
      openAttributes: true,
      alwaysTrue: true,
      construct: {
        signature: "(**kwargs: object) -> types.SimpleNamespace",
        emit: "new types.SimpleNamespace($kwargs)",
      },
      attributes: { __dict__: { type: "dict[str, raw]", emit: "attributesOf($self)" } },
    },
    MappingProxyType: {
      name: "types.MappingProxyType",
      typeParameters: ["K", "V"],
      ts: "types.MappingProxyType<K, V>",
      value: "types.MappingProxyType",
      construct: {
        signature: "(mapping: livedict[K, V], /) -> types.MappingProxyType[K, V]",
        emit: "new types.MappingProxyType($mapping)",
      },
      methods: {
        get: {
          signature: ["(key: K, /) -> V | None", "(key: K, default: D, /) -> V | D"],
          emit: "$self.get($key, $default)",
        },
        keys: { signature: "() -> Iterable[K]", emit: "$self.keys()" },
        values: { signature: "() -> Iterable[V]", emit: "$self.values()" },
        items: { signature: "() -> Iterable[tuple[K, V]]", emit: "$self.items()" },
        copy: { signature: "() -> dict[K, V]", emit: "$self.copy()" },
        __iter__: { signature: "() -> Iterator[K]", emit: "$self[Symbol.iterator]()" },
        __getitem__: { signature: "(key: K, /) -> V", emit: "getItem($self, $key)" },
        __contains__: { signature: "(key: raw, /) -> bool", emit: "contains($self, $key)" },
        __len__: { signature: "() -> natural", emit: "len($self)" },
      },
    },
  },
  aliases: { LambdaType: "types.FunctionType" },
  typing: ["TracebackType", "ModuleType", "FrameType", "CodeType"],
});
