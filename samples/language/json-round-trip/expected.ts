import { equals, float, getItem, print, typed } from "./runtime/builtins.js";
import * as json from "./runtime/json.js";

const order = {
  id: 7,
  customer: "Zoë",
  lines: [
    { item: "pen", price: 1.5 },
    { item: "book", price: 12.0 },
  ],
  paid: true,
  coupon: null,
};
const text = json.dumps(
  typed(
    order,
    "{id: int, customer: str, lines: list[{item: str, price: float}], paid: bool, coupon: None}",
  ),
);
console.log(text);
console.log(
  json.dumps(typed(order.lines, "list[{item: str, price: float}]"), {
    ensureAscii: false,
    indent: 2,
  }),
);
const again = json.loads(text);
print(
  equals(
    again,
    typed(
      order,
      "{id: int, customer: str, lines: list[{item: str, price: float}], paid: bool, coupon: None}",
    ),
  ),
  getItem(getItem(getItem(again, "lines"), 1), "price"),
  getItem(again, "customer"),
);
console.log(
  json.dumps(
    { b: 1, a: [1, float(2.0), "é"] },
    { ensureAscii: false, sortKeys: true },
  ),
);
try {
  json.loads("{broken}");
} catch (error) {
  if (!(error instanceof json.JSONDecodeError)) throw error;
  print("not JSON:", error);
}
