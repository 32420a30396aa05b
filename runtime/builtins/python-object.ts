/** `object()`: a value that is equal to nothing but itself. */
export class PythonObject {
  static readonly __name__: string = "object";
  static readonly __module__: string = "builtins";
}
