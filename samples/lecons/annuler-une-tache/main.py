import asyncio


async def surveiller(capteur: str):
    relevés = 0
    try:
        while True:
            await asyncio.sleep(0.1)
            relevés += 1
    except asyncio.CancelledError:
        print(f"{capteur} : arrêt demandé après {relevés} relevés")
        raise


async def main():
    tâche = asyncio.create_task(surveiller("baromètre"), name="météo")
    await asyncio.sleep(0.35)
    print("tâche", tâche.get_name(), "finie ?", tâche.done())

    tâche.cancel()
    try:
        await tâche
    except asyncio.CancelledError:
        print("annulée :", tâche.cancelled())


asyncio.run(main())
