class EllipsisType {
  static readonly __name__ = "ellipsis";
  static readonly __module__ = "builtins";

  __repr__(): string {
    return "Ellipsis";
  }
}

/** Python's `...`. */
export const Ellipsis = new EllipsisType();
