"""What a module does around all of its tests, and a class around its own."""

import unittest

SHELF: list[str] = []


def setUpModule() -> None:
    SHELF.extend(["atlas", "novel"])
    print("the shelf is filled:", SHELF)


def tearDownModule() -> None:
    SHELF.clear()
    print("the shelf is empty again:", SHELF)


class LendingTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.before = list(SHELF)
        print("lending opens")

    @classmethod
    def tearDownClass(cls) -> None:
        print("lending closes, as found:", cls.before == SHELF)

    def tearDown(self) -> None:
        SHELF.sort()

    def test_lend_and_give_back(self) -> None:
        book = SHELF.pop()
        self.assertNotIn(book, SHELF)
        SHELF.append(book)

    def test_unknown_book(self) -> None:
        self.assertRaises(ValueError, SHELF.remove, "poems")
        with self.assertRaisesRegex(ValueError, "not in list"):
            SHELF.index("poems")


class CountingTest(unittest.TestCase):
    def test_count(self) -> None:
        self.assertEqual(len(SHELF), 2, "somebody kept a book")
        print("counted", len(SHELF))


if __name__ == "__main__":
    unittest.main()
