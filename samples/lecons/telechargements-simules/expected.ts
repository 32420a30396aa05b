import { gather, run, sleep } from "./runtime/asyncio.js";
import {
  type BaseException,
  getItem,
  list,
  withAsync,
  zip,
} from "./runtime/builtins.js";

const PAGES = new Map<string, string>([
  ["https://exemple.fr", "é".repeat(120)],
  ["https://exemple.ch", "à".repeat(45)],
  ["https://exemple.be", "ç".repeat(300)],
]);

/** Imite une session HTTP, sans réseau. */
class Session {
  async __aenter__(): Promise<Session> {
    console.log("session ouverte");
    return this;
  }

  async __aexit__(
    type_: unknown,
    valeur: BaseException | null,
    trace: unknown,
  ): Promise<void> {
    console.log("session fermée");
  }

  async get(url: string): Promise<string> {
    await sleep(getItem(PAGES, url).length / 1000);
    return PAGES.get(url)!;
  }
}

async function télécharger(session: Session, url: string): Promise<string> {
  const contenu = await session.get(url);
  console.log("reçu :", url);
  return contenu;
}

async function main(): Promise<void> {
  const urls = list(PAGES.keys());
  const pages = await withAsync(new Session(), async (session) => {
    return await gather(...urls.map((u) => () => télécharger(session, u)));
  });
  for (const [url, contenu] of zip(urls, pages)) {
    console.log(`${url} : ${contenu.length} caractères`);
  }
}

await run(main);
