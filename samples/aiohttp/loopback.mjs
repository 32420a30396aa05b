// The server of the samples in this folder. Its first line of output is its port.
import { createServer } from "node:http";

function readBody(request) {
  return new Promise((resolve) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
  });
}

function reply(response, status, type, body, headers = {}) {
  response.writeHead(status, { "Content-Type": type, ...headers });
  response.end(body);
}

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let active = 0;
let peak = 0;

const routes = {
  "/hello": (_request, response) => reply(response, 200, "text/plain; charset=utf-8", "Bonjour à tous"),
  "/json": (_request, response) =>
    reply(response, 200, "application/json", '{"name": "Ada", "scores": [1, 2.5, 3.0], "big": 12345678901234567890}'),
  "/page": (_request, response) => reply(response, 200, "text/html", "<h1>Title</h1>"),
  "/lines": (_request, response) => reply(response, 200, "text/plain", "one\ntwo\nthree"),
  "/big": (_request, response) => reply(response, 200, "application/octet-stream", "x".repeat(300000)),
  "/missing": (_request, response) => reply(response, 404, "text/plain", "no such page"),
  "/teapot": (_request, response) => reply(response, 418, "text/plain", "short and stout"),
  "/broken": (_request, response) => reply(response, 500, "application/json", '{"error": "boom"}'),
  "/redirect": (_request, response) => reply(response, 302, "text/plain", "", { Location: "/hello" }),
  "/loop": (_request, response) => reply(response, 302, "text/plain", "", { Location: "/loop" }),
  "/vanish": (request) => request.socket.destroy(),
  "/slow": async (_request, response, query) => {
    await wait(Number(query.get("ms") ?? 300));
    reply(response, 200, "text/plain", `slow ${query.get("name") ?? ""}`);
  },
  "/count": async (_request, response) => {
    active += 1;
    peak = Math.max(peak, active);
    await wait(60);
    active -= 1;
    reply(response, 200, "text/plain", "counted");
  },
  "/peak": (_request, response) => reply(response, 200, "text/plain", String(peak)),
  "/echo": async (request, response, query) => {
    const body = await readBody(request);
    const { headers } = request;
    const echoed = {
      method: request.method,
      query: Object.fromEntries(query),
      type: headers["content-type"] ?? null,
      token: headers["x-token"] ?? null,
      authorization: headers.authorization ?? null,
      cookie: headers.cookie ?? null,
      body,
    };
    reply(response, 200, "application/json", JSON.stringify(echoed), { "X-Answer": "42" });
  },
};

const server = createServer((request, response) => {
  const url = new URL(request.url, "http://localhost");
  const route = routes[url.pathname] ?? routes["/missing"];
  void route(request, response, url.searchParams);
});

server.listen(0, "127.0.0.1", () => console.log(server.address().port));
