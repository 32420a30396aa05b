import asyncio


async def ticker(loop):
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.1)
    loop.stop()


loop = asyncio.new_event_loop()
task = loop.create_task(ticker(loop))
print("running:", loop.is_running())
loop.run_forever()
# The loop stops at the end of the turn, the task has ended by then.
print("stopped, task done:", task.done())
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
