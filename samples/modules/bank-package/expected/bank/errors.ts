import { Exception } from "../runtime/builtins.js";

/** The base of all that can go wrong. */
export class BankError extends Exception {}

export class InsufficientFunds extends BankError {
  missing: number;

  constructor(owner: string, missing: number) {
    super(`${owner} cannot pay`);
    this.missing = missing;
  }
}
