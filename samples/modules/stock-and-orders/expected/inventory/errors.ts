import {
  Exception,
  KeyError,
  inherits,
  repr,
  str,
  tupleItem,
} from "../runtime/builtins.js";
import type { Product } from "./models/product.js";

/** Base class. */
export class ShopError extends Exception {}

export class OutOfStock extends ShopError {
  declare product: Product;
  declare missing: number;

  constructor(product: Product, missing: number) {
    super(product, missing);
    this.product = product;
    this.missing = missing;
  }

  __str__(): string {
    return `${this.missing} x ${str(this.product)} missing`;
  }
}

export class UnknownProduct extends ShopError {
  __str__(): string {
    return `no product ${repr(tupleItem(this.args, 0))}`;
  }
}
inherits(UnknownProduct, ShopError, KeyError);

export class EmptyOrder extends ShopError {}

export class CurrencyMismatch extends ShopError {}
