import { repr } from "../builtins/repr.js";

/** `types.MappingProxyType`: a mapping to read. */
export class MappingProxy<K, V> extends Map<K, V> {
  static readonly __name__: string = "mappingproxy";
  static readonly __module__: string = "builtins";

  __repr__(): string {
    return `mappingproxy(${repr(new Map(this))})`;
  }
}
