import asyncio

PAGES = {
    "https://exemple.fr": "é" * 120,
    "https://exemple.ch": "à" * 45,
    "https://exemple.be": "ç" * 300,
}


class Session:
    """Imite une session HTTP, sans réseau."""

    async def __aenter__(self):
        print("session ouverte")
        return self

    async def __aexit__(self, type_, valeur, trace):
        print("session fermée")

    async def get(self, url: str) -> str:
        await asyncio.sleep(len(PAGES[url]) / 1000)
        return PAGES[url]


async def télécharger(session: Session, url: str) -> str:
    contenu = await session.get(url)
    print("reçu :", url)
    return contenu


async def main():
    urls = list(PAGES)
    async with Session() as session:
        pages = await asyncio.gather(*[télécharger(session, u) for u in urls])
    for url, contenu in zip(urls, pages):
        print(f"{url} : {len(contenu)} caractères")


if __name__ == "__main__":
    asyncio.run(main())
