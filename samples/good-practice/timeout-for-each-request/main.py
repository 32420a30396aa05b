import asyncio
from typing import Optional

DELAYS = {"near": 0.05, "far": 0.4, "farther": 0.9}


async def ask(server: str) -> str:
    await asyncio.sleep(DELAYS[server])
    return f"answer of {server}"


async def ask_safely(server: str, limit: float = 0.2) -> Optional[str]:
    """None rather than an exception when the server is slow or unknown."""
    try:
        return await asyncio.wait_for(ask(server), limit)
    except asyncio.TimeoutError:
        print(f"{server}: more than {limit} s")
    except KeyError as error:
        print(f"unknown server {error}")
    return None


async def main():
    servers = ["near", "far", "nowhere", "farther"]
    answers = await asyncio.gather(*map(ask_safely, servers))
    print(answers)
    print([a for a in answers if a is not None])


asyncio.run(main())
