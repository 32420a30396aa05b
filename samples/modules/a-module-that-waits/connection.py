import asyncio


async def connect(host: str) -> str:
    print(f"connecting to {host}")
    await asyncio.sleep(0.2)
    return f"connected to {host}"


banner = asyncio.run(connect("db.example"))
print("connection is ready")
