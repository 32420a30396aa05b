import {
  type Awaitable,
  coroutine,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  Dict,
  bindWithParameters,
  callWith,
  format,
  int,
  isDict,
  isDigit,
  isTuple,
  map,
  present,
  str,
  tuple,
  unpackDeep,
  withParameters,
  zip,
} from "./runtime/builtins.js";
import * as json from "./runtime/json.js";
import * as re from "./runtime/re.js";

class Router {
  _routes: [
    re.Pattern<string, string | null, string | readonly string[]>,
    (
      ...args: any[]
    ) => Promise<string | readonly [any, any] | Map<any, any>> | Awaitable<any>,
  ][];

  constructor() {
    this._routes = [];
  }

  get(
    pattern: string,
  ): (
    handler: (
      ...args: any[]
    ) => Promise<string | readonly [any, any] | Map<any, any>>,
  ) => (
    ...args: any[]
  ) => Promise<string | readonly [any, any] | Map<any, any>> {
    const self = this;
    const regex = re.compile<string, string | null, string | readonly string[]>(
      "^" + re.sub("<(\\w+)>", "(?P<\\1>[^/]+)", pattern) + "$",
    );

    function decorator(
      handler: (
        ...args: any[]
      ) => Promise<string | readonly [any, any] | Map<any, any>>,
    ): (
      ...args: any[]
    ) => Promise<string | readonly [any, any] | Map<any, any>> {
      self._routes.push([regex, handler]);
      return handler;
    }
    withParameters(decorator, "Router.get.<locals>.decorator()", "handler");

    return decorator;
  }

  async dispatch(path: string): Promise<any> {
    for (const [regex, handler] of this._routes) {
      const match = regex.match(path);
      if (match) {
        const result = await callWith(handler, [], match.groupdict());
        if (isTuple(result)) {
          return result;
        }
        if (isDict(result)) {
          return tuple(200, json.dumps(result, { sortKeys: true }));
        }
        return tuple(200, str(result));
      }
    }
    return tuple(404, "not found");
  }
}
withParameters(Router);
withParameters(Router.prototype.dispatch, "path");

const app = new Router();

const index = app.get("/")(
  withParameters(async function index(): Promise<string> {
    return "welcome";
  }),
);

const hello = app.get("/hello/<name>")(
  withParameters(async function hello(name: string | null): Promise<string> {
    await sleep(0.01);
    return `hello ${str(name)}`;
  }, "name"),
);

const user = app.get("/users/<id>")(
  withParameters(async function user(
    id: string | null,
  ): Promise<readonly [any, any] | Map<any, any>> {
    if (!isDigit(present(id, "isdigit"))) {
      return tuple(400, "bad id");
    }
    return new Dict<any, any>([
      ["id", int(id)],
      ["name", `user${str(id)}`],
    ]);
  }, "id"),
);

async function main(): Promise<void> {
  const paths = ["/", "/hello/Zoé", "/users/7", "/users/x", "/nowhere"];
  for (const item of zip(
    paths,
    await gather(
      ...map(
        (path) => coroutine(bindWithParameters(app, "dispatch"), path),
        paths,
      ),
    ),
  )) {
    const [path, [status, body]] = unpackDeep(item, [null, [null, null]]);
    console.log(`GET ${format(path, "<12")} ${str(status)} ${str(body)}`);
  }
}

await run(main);
