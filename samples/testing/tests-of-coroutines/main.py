"""Tests that await: each has an event loop of its own."""

import asyncio
import unittest


class Bank:
    def __init__(self) -> None:
        self.accounts: dict[str, int] = {}
        self.lock = asyncio.Lock()

    async def deposit(self, name: str, amount: int) -> int:
        await asyncio.sleep(0.01)
        if amount <= 0:
            raise ValueError("nothing to deposit")
        async with self.lock:
            self.accounts[name] = self.accounts.get(name, 0) + amount
            return self.accounts[name]


class TestBank(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        print("set up")

    async def asyncSetUp(self) -> None:
        self.bank = Bank()
        await self.bank.deposit("ann", 10)
        print("the bank is open")

    async def asyncTearDown(self) -> None:
        await asyncio.sleep(0.01)
        print("the bank is closed")

    async def test_deposit(self) -> None:
        self.assertEqual(await self.bank.deposit("ann", 5), 15)
        self.addAsyncCleanup(self.close, "deposit")

    async def close(self, what: str) -> None:
        await asyncio.sleep(0)
        print("cleaned up after", what)

    async def test_many_at_once(self) -> None:
        results = await asyncio.gather(*(self.bank.deposit("bob", n) for n in (1, 2, 3)))
        self.assertEqual(results, [1, 3, 6])

    async def test_nothing(self) -> None:
        with self.assertRaises(ValueError):
            await self.bank.deposit("ann", 0)
        self.assertEqual(self.bank.accounts, {"ann": 10})

    async def test_timeout(self) -> None:
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(asyncio.sleep(1), timeout=0.1)

    def test_without_a_loop(self) -> None:
        self.assertEqual(self.bank.accounts, {"ann": 10})


class TestRun(unittest.TestCase):
    def test_run(self) -> None:
        async def work() -> str:
            bank = Bank()
            return f"has {await bank.deposit('joe', 3)}"

        self.assertEqual(asyncio.run(work()), "has 3")


unittest.main(argv=["tests"], exit=False)
print("goes on")
