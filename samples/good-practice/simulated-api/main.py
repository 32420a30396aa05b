import asyncio
from dataclasses import dataclass, field
from typing import Any, Optional
import json


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: Optional[str] = None


@dataclass(frozen=True)
class Response:
    status: int
    body: str = ""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        return json.loads(self.body)


class HTTPError(Exception):
    def __init__(self, response: Response):
        super().__init__(f"HTTP {response.status}")
        self.response = response


class FakeServer:
    def __init__(self):
        self.routes = {}
        self.users = {1: {"id": 1, "name": "Ann"}, 2: {"id": 2, "name": "Bob"}}

    def route(self, method, path):
        def deco(func):
            self.routes[(method, path)] = func
            return func
        return deco

    async def handle(self, request: Request) -> Response:
        await asyncio.sleep(0.01)
        handler = self.routes.get((request.method, request.path))
        if handler is None:
            return Response(404, json.dumps({"error": "not found"}))
        try:
            result = await handler(request)
        except KeyError as e:
            return Response(400, json.dumps({"error": f"missing {e}"}))
        return Response(200, json.dumps(result))


server = FakeServer()


@server.route("GET", "/users")
async def list_users(request):
    return list(server.users.values())


@server.route("POST", "/users")
async def create_user(request):
    data = json.loads(request.body or "{}")
    new_id = max(server.users) + 1
    server.users[new_id] = {"id": new_id, "name": data["name"]}
    return server.users[new_id]


class Client:
    def __init__(self, server: FakeServer):
        self.server = server

    async def request(self, method: str, path: str, payload: dict | None = None) -> Response:
        body = json.dumps(payload) if payload is not None else None
        response = await self.server.handle(Request(method, path, body=body))
        if not response.ok:
            raise HTTPError(response)
        return response


async def main():
    client = Client(server)
    r = await client.request("GET", "/users")
    print(r.status, [u["name"] for u in r.json()])
    r = await client.request("POST", "/users", {"name": "Cid"})
    print(r.json())
    for method, path, payload in [("GET", "/nope", None), ("POST", "/users", {})]:
        try:
            await client.request(method, path, payload)
        except HTTPError as err:
            print(err, err.response.json()["error"])
    print(Request("GET", "/"))
    print(Response(204), len(server.users))


asyncio.run(main())
