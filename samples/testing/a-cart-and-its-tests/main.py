"""Unit tests of a shopping cart; one of them finds a mistake."""

import unittest


class Cart:
    def __init__(self) -> None:
        self.items: dict[str, tuple[float, int]] = {}

    def add(self, name: str, price: float, count: int = 1) -> None:
        if count < 1:
            raise ValueError(f"cannot add {count} of {name}")
        self.items[name] = (price, count)

    def total(self) -> float:
        return sum(price * count for price, count in self.items.values())

    def discounted(self, percent: float) -> float:
        return self.total() - percent  # the mistake

    def __len__(self) -> int:
        return len(self.items)

    def __contains__(self, name: str) -> bool:
        return name in self.items


class TestCart(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        print("the tests of the cart begin")

    @classmethod
    def tearDownClass(cls) -> None:
        print("the tests of the cart are over")

    def setUp(self) -> None:
        self.cart = Cart()
        self.cart.add("tea", 2.5, 2)
        self.addCleanup(print, "cleaned up")

    def tearDown(self) -> None:
        print("tear down with", len(self.cart))

    def test_total(self) -> None:
        self.assertEqual(self.cart.total(), 5.0)
        self.cart.add("bread", 0.1, 3)
        self.assertAlmostEqual(self.cart.total(), 5.3)
        self.assertNotAlmostEqual(self.cart.total(), 5.4)
        self.assertAlmostEqual(self.cart.total(), 5.5, delta=0.25)
        self.assertAlmostEqual(self.cart.total(), 5.31, places=1)
        self.assertGreater(self.cart.total(), 5)
        self.assertGreaterEqual(self.cart.total(), 5)
        self.assertLess(self.cart.total(), 6, "too expensive")
        self.assertLessEqual(len(self.cart), 2)

    def test_contents(self) -> None:
        self.assertIn("tea", self.cart)
        self.assertNotIn("coffee", self.cart)
        self.assertTrue(self.cart)
        self.assertFalse(Cart())
        self.assertDictEqual(self.cart.items, {"tea": (2.5, 2)})
        self.assertListEqual(list(self.cart.items), ["tea"])
        self.assertTupleEqual(self.cart.items["tea"], (2.5, 2))
        self.assertSetEqual(set(self.cart.items), {"tea"})
        self.assertSequenceEqual([1, 2], (1, 2))
        self.assertCountEqual(["b", "a", "b"], ["b", "b", "a"])
        self.assertIsInstance(self.cart, Cart)
        self.assertNotIsInstance(self.cart, dict)
        self.assertIs(self.cart.items, self.cart.items)
        self.assertIsNot(self.cart, Cart())
        self.assertIsNone(self.cart.items.get("milk"))
        self.assertIsNotNone(self.cart.items.get("tea"))
        self.assertNotEqual(len(self.cart), 2)

    def test_wrong_counts(self) -> None:
        with self.assertRaises(ValueError) as caught:
            self.cart.add("air", 1.0, 0)
        self.assertEqual(str(caught.exception), "cannot add 0 of air")
        self.assertRegex(str(caught.exception), r"\d of \w+")
        self.assertNotRegex(str(caught.exception), "tea")
        with self.assertRaisesRegex(ValueError, "-1 of"):
            self.cart.add("air", 1.0, -1)
        self.assertRaises(ValueError, self.cart.add, "air", 1.0, -2)
        self.assertMultiLineEqual("a\nb", "a\nb")

    def test_many(self) -> None:
        for count in range(1, 5):
            with self.subTest(count=count):
                self.assertEqual(count % 2, 1, "only odd ones")
                print("odd:", count)

    def test_discount(self) -> None:
        self.assertEqual(self.cart.discounted(10), 4.5)
        print("not reached")

    def test_nothing_raised(self) -> None:
        with self.assertRaises(KeyError):
            self.cart.items["tea"]
        print("not reached")

    @unittest.skip("there is no payment yet")
    def test_payment(self) -> None:
        self.fail("not written")

    def test_later(self) -> None:
        if len(self.cart) < 100:
            self.skipTest("too few things")
        self.fail("not reached")


class TestEmpty(unittest.TestCase):
    def setUp(self) -> None:
        super().setUp()
        print("an empty one")

    def test_empty(self) -> None:
        self.assertEqual((len(Cart()), Cart().total()), (0, 0))


if __name__ == "__main__":
    unittest.main()
