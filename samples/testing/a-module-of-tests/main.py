"""What a module does around its tests, and which of them are not run."""
import asyncio
import sys
import unittest
from unittest import TestCase, skipIf, skipUnless


def setUpModule():
    print("module up")


def tearDownModule():
    print("module down")


def parse(text):
    name, _, value = text.partition("=")
    if not name:
        raise ValueError("no name")
    return name, int(value)


class ParseTest(TestCase):
    def setUp(self):
        print("set up", self.id())

    def test_zz_first_line(self):
        """Parses one line."""
        self.assertEqual(parse("a=1"), ("a", 1))

    def test_error(self):
        self.assertRaises(ValueError, parse, "=3")
        self.assertRaises(ValueError, parse, text="a=b")
        self.assertRaisesRegex(ValueError, "no n.me", parse, "=3")
        with self.assertRaisesRegex(ValueError, r"invalid .*: 'x'"):
            parse("a=x")

    @skipIf(sys.version_info >= (3, 0), "old Python only")
    def test_old(self):
        print("never")

    @skipUnless(sys.version_info >= (3, 8), "new Python only")
    def test_new(self):
        print("runs")

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertEqual(parse("a = 1"), ("a", 1))

    @unittest.skip
    def test_bare(self):
        print("never")


@unittest.skip("not today")
class SkippedTest(TestCase):
    @classmethod
    def setUpClass(cls):
        print("never")

    def test_one(self):
        print("never")


class Shared(TestCase):
    limit = 3

    def test_limit(self):
        self.assertLessEqual(self.limit, 5)
        if self.limit > 3:
            self.skipTest("large")


class Larger(Shared):
    limit = 4

    async def helper(self):
        await asyncio.sleep(0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
