import {
  call,
  filter,
  getItem,
  map,
  split,
  splitLines,
  strip,
  unpackStarred,
} from "../../runtime/builtins.js";
import { Money } from "./money.js";
export { Money } from "./money.js";
import { Product } from "./product.js";
export { Product } from "./product.js";

const _CATALOGUE = `
tea 4.50
cup 7.25
box 0.99
fix 20.00 service
`;

export function* load(text: string = _CATALOGUE): Generator<any> {
  for (const line of filter(null, map(strip, splitLines(text)))) {
    const [name, price, kind] = unpackStarred(split(line), 2, 0);
    const cls = kind.length > 0 ? getItem(Product.registry, kind[0]) : Product;
    yield call(cls, name, new Money(price));
  }
}
