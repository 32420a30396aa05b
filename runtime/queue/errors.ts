import { Exception } from "../builtins/exceptions-core.js";

/** `queue.Empty` */
export class Empty extends Exception {
  static readonly __module__: string = "_queue";
}

/** `queue.Full` */
export class Full extends Exception {
  static readonly __module__: string = "queue";
}
