import { run, sleep } from "./runtime/asyncio.js";
import {
  Dict,
  Exception,
  KeyError,
  equals,
  getItem,
  iterate,
  list,
  max,
  print,
  repr,
  str,
  tuple,
  valuesView,
} from "./runtime/builtins.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import * as json_ from "./runtime/json.js";

class Request {
  method: string;
  path: string;
  headers: Map<string, string>;
  body: string | null;

  constructor(
    method: string,
    path: string,
    headers: Map<string, string> = new Map(),
    body: string | null = null,
  ) {
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.body = body;
  }

  __repr__(): string {
    return `Request(method=${repr(this.method)}, path=${repr(this.path)}, headers=${repr(this.headers)}, body=${repr(this.body)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Request &&
      this.method === other.method &&
      this.path === other.path &&
      equals(this.headers, other.headers) &&
      this.body === other.body
    );
  }
}

class Response {
  status: number;
  body: string;

  constructor(status: number, body: string = "") {
    this.status = status;
    this.body = body;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Response(status=${repr(this.status)}, body=${repr(this.body)})`;
  }

  get ok(): boolean {
    return 200 <= this.status && this.status < 300;
  }

  json(): any {
    return json_.loads(this.body);
  }
}

class HTTPError extends Exception {
  response: Response;

  constructor(response: Response) {
    super(`HTTP ${response.status}`);
    this.response = response;
  }
}

class FakeServer {
  routes: Dict<
    readonly [string, string],
    (
      request: Request,
    ) => Promise<{ id: number; name: any }[] | { id: number; name: any }>
  >;
  users: Map<number, { id: number; name: any }>;

  constructor() {
    this.routes = new Dict<
      readonly [string, string],
      (
        request: Request,
      ) => Promise<{ id: number; name: any }[] | { id: number; name: any }>
    >();
    this.users = new Map<number, { id: number; name: any }>([
      [1, { id: 1, name: "Ann" }],
      [2, { id: 2, name: "Bob" }],
    ]);
  }

  route(
    method: string,
    path: string,
  ): (
    func: (
      request: Request,
    ) => Promise<{ id: number; name: any }[] | { id: number; name: any }>,
  ) => (
    request: Request,
  ) => Promise<{ id: number; name: any }[] | { id: number; name: any }> {
    const self = this;
    function deco(
      func: (
        request: Request,
      ) => Promise<{ id: number; name: any }[] | { id: number; name: any }>,
    ): (
      request: Request,
    ) => Promise<{ id: number; name: any }[] | { id: number; name: any }> {
      self.routes.set(tuple(method, path), func);
      return func;
    }
    return deco;
  }

  async handle(request: Request): Promise<Response> {
    await sleep(0.01);
    const handler =
      this.routes.get(tuple(request.method, request.path)) ?? null;
    if (handler === null) {
      return new Response(404, json_.dumps({ error: "not found" }));
    }
    let result: { id: number; name: any }[] | { id: number; name: any };
    try {
      result = await handler(request);
    } catch (e) {
      if (!(e instanceof KeyError)) throw e;
      return new Response(400, json_.dumps({ error: `missing ${str(e)}` }));
    }
    return new Response(200, json_.dumps(result));
  }
}

const server = new FakeServer();

const listUsers = server.route(
  "GET",
  "/users",
)(async function listUsers(
  request: Request,
): Promise<{ id: number; name: any }[]> {
  return list(valuesView(server.users));
});

const createUser = server.route(
  "POST",
  "/users",
)(async function createUser(
  request: Request,
): Promise<{ id: number; name: any }> {
  const data = json_.loads(request.body || "{}");
  const newId = max(server.users.keys()) + 1;
  server.users.set(newId, { id: newId, name: getItem(data, "name") });
  return server.users.get(newId)!;
});

class Client {
  server: FakeServer;

  constructor(server: FakeServer) {
    this.server = server;
  }

  async request(
    method: string,
    path: string,
    payload: Map<string, string> | null = null,
  ): Promise<Response> {
    const body = payload !== null ? json_.dumps(payload) : null;
    const response = await this.server.handle(
      new Request(method, path, undefined, body),
    );
    if (!response.ok) {
      throw new HTTPError(response);
    }
    return response;
  }
}

async function main(): Promise<void> {
  const client = new Client(server);
  let r = await client.request("GET", "/users");
  print(
    r.status,
    Array.from(iterate(r.json()), (u) => getItem(u, "name")),
  );
  r = await client.request(
    "POST",
    "/users",
    new Map<string, string>([["name", "Cid"]]),
  );
  print(r.json());
  for (const [method, path, payload] of [
    ["GET", "/nope", null],
    ["POST", "/users", new Map<string, string>()],
  ] satisfies [string, string, Map<string, string> | null][]) {
    try {
      await client.request(method, path, payload);
    } catch (err) {
      if (!(err instanceof HTTPError)) throw err;
      print(err, getItem(err.response.json(), "error"));
    }
  }
  print(new Request("GET", "/"));
  print(new Response(204), server.users.size);
}

await run(main);
