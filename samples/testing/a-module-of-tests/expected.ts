/** What a module does around all of its tests, and a class around its own. */

import {
  ValueError,
  equals,
  listIndex,
  listPop,
  listRemove,
  print,
  sort,
  withManager,
} from "./runtime/builtins.js";
import * as unittest from "./runtime/unittest.js";

const SHELF: string[] = [];

function setUpModule(): void {
  SHELF.push("atlas", "novel");
  print("the shelf is filled:", SHELF);
}

function tearDownModule(): void {
  SHELF.length = 0;
  print("the shelf is empty again:", SHELF);
}

class LendingTest extends unittest.TestCase {
  declare static before: string[];

  static setUpClass(): void {
    this.before = [...SHELF];
    console.log("lending opens");
  }

  static tearDownClass(): void {
    print("lending closes, as found:", equals(this.before, SHELF));
  }

  tearDown(): void {
    sort(SHELF);
  }

  test_lend_and_give_back(): void {
    const book = listPop(SHELF);
    this.assertNotIn(book, SHELF);
    SHELF.push(book);
  }

  test_unknown_book(): void {
    this.assertRaises(ValueError, () => listRemove(SHELF, "poems"));
    withManager(this.assertRaisesRegex(ValueError, "not in list"), () => {
      listIndex(SHELF, "poems");
    });
  }
}

class CountingTest extends unittest.TestCase {
  test_count(): void {
    this.assertEqual(SHELF.length, 2, "somebody kept a book");
    console.log("counted", SHELF.length);
  }
}

await unittest.main([CountingTest, LendingTest], {
  setUpModule,
  tearDownModule,
});
