/** Accounts and the transfers between them. */

export { Account } from "./accounts.js";
export { BankError, InsufficientFunds } from "./errors.js";
export { transfer } from "./transfers.js";
