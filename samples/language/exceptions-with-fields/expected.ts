/** Exceptions that carry what went wrong, and handlers that read it. */

import {
  AttributeError,
  ConnectionError,
  Exception,
  KeyError,
  float,
  getattr,
  print,
  repr,
  typeName,
} from "./runtime/builtins.js";

/** Base class of all that a shop refuses. */
class ShopError extends Exception {}

class OutOfStock extends ShopError {
  item: string;
  missing: number;

  constructor(item: string, wanted: number, left = 0) {
    const missing2 = wanted - left;
    super(`${missing2} of ${item} missing`);
    this.item = item;
    this.missing = missing2;
  }
}

class PaymentDeclined extends ShopError {
  code: number;
  details: Map<string, string | number>;

  constructor(code: number, details: Map<string, string | number> = new Map()) {
    let message: string;
    if (code >= 500) {
      message = "the bank does not answer";
    } else {
      message = "the card was declined";
    }
    super(`${message} (${code})`);
    this.code = code;
    this.details = details;
  }

  canRetry(): boolean {
    return this.code >= 500;
  }
}

class RateLimited extends ConnectionError {
  wait: number;

  constructor(wait: number) {
    super("slow down");
    this.wait = wait;
  }
}

function order(number: number): string {
  if (number === 1) {
    throw new OutOfStock("tea", 5, 2);
  }
  if (number === 2) {
    throw new PaymentDeclined(
      402,
      new Map<string, string | number>([
        ["card", "visa"],
        ["tries", 3],
      ]),
    );
  }
  if (number === 3) {
    throw new PaymentDeclined(503);
  }
  if (number === 4) {
    throw new RateLimited(2.0);
  }
  if (number === 5) {
    throw new KeyError("price");
  }
  return `order ${number} is on its way`;
}

for (let number = 0; number < 7; number++) {
  let text!: string;
  let succeeded = false;
  try {
    text = order(number);
    succeeded = true;
  } catch (error) {
    if (error instanceof OutOfStock || error instanceof RateLimited) {
      const missing = getattr(error, "missing", "nothing");
      print(number, typeName(error), error, "- missing:", missing);
    } else if (error instanceof ShopError) {
      // Which of the shop's errors has a code is known when it runs.
      print(
        number,
        getattr(error, "code"),
        getattr(error, "details"),
        getattr(error, "canRetry")(),
      );
    } else if (error instanceof Exception) {
      print(number, repr(error), error.args);
    } else {
      throw error;
    }
  }
  if (succeeded) {
    console.log(number, text);
  }
}

for (const number of [3, 4]) {
  try {
    order(number);
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    try {
      print("wait", float(getattr(error, "wait")));
    } catch (reason) {
      if (!(reason instanceof AttributeError)) throw reason;
      print("no wait:", reason);
    }
  }
}
