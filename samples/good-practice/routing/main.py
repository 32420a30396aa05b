import asyncio
import json
import re
from typing import Any, Awaitable, Callable, Dict, Tuple, Union

Handler = Callable[..., Awaitable[Any]]
Result = Union[str, Dict[str, Any], Tuple[int, str]]


class Router:
    def __init__(self) -> None:
        self._routes: list[tuple[re.Pattern[str], Handler]] = []

    def get(self, pattern: str) -> Callable[[Handler], Handler]:
        regex = re.compile("^" + re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", pattern) + "$")

        def decorator(handler: Handler) -> Handler:
            self._routes.append((regex, handler))
            return handler

        return decorator

    async def dispatch(self, path: str) -> tuple[int, str]:
        for regex, handler in self._routes:
            match = regex.match(path)
            if match:
                result = await handler(**match.groupdict())
                if isinstance(result, tuple):
                    return result
                if isinstance(result, dict):
                    return 200, json.dumps(result, sort_keys=True)
                return 200, str(result)
        return 404, "not found"


app = Router()


@app.get("/")
async def index() -> str:
    return "welcome"


@app.get("/hello/<name>")
async def hello(name: str) -> str:
    await asyncio.sleep(0.01)
    return f"hello {name}"


@app.get("/users/<id>")
async def user(id: str) -> Result:
    if not id.isdigit():
        return 400, "bad id"
    return {"id": int(id), "name": f"user{id}"}


async def main() -> None:
    paths = ["/", "/hello/Zoé", "/users/7", "/users/x", "/nowhere"]
    for path, (status, body) in zip(paths, await asyncio.gather(*map(app.dispatch, paths))):
        print(f"GET {path:<12} {status} {body}")


asyncio.run(main())
