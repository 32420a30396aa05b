/** Methods that travel as values and are called with keywords. */

import { run, sleep } from "./runtime/asyncio.js";
import {
  ConnectionError,
  TypeError,
  add as add_,
  bindWithParameters,
  callWith,
  getattr,
  keywordDict,
  keywords,
  print,
  str,
  withParameters,
  wrongCall,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

/** Calls a function, and counts what failed. */
class Breaker {
  failures: number;

  constructor() {
    this.failures = 0;
  }

  async call(
    function_: (...args: any[]) => Promise<string | boolean | number>,
    ...args: (string | number)[]
  ): Promise<string | boolean | number> {
    const kwargs = keywordDict(args);
    try {
      return await callWith(function_, args, kwargs);
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      this.failures++;
      return `failed: ${str(error)}`;
    }
  }
}

class Service {
  name: string;
  port: number;

  constructor(name: string, port = 80) {
    this.name = name;
    this.port = port;
  }

  static local(name: string, port = 8080): Service {
    return new this(name, port);
  }

  static address(host: string, port = 443): string {
    return `${host}:${port}`;
  }

  async ping(
    payload: string | boolean | number,
    loud: boolean | string = false,
  ): Promise<string | boolean | number> {
    await sleep(0.01);
    if (payload === "bad") {
      throw new ConnectionError(`${this.name} hung up`);
    }
    return loud ? methods.upper(payload) : payload;
  }
}
withParameters(Service, "name", "port=");
withParameters(Service.local, "name", "port=");
withParameters(Service.address, "Service.address()", "host", "port=");
withParameters(Service.prototype.ping, "payload", "*", "loud=");

async function add(first: string | number, second = 2): Promise<number> {
  return add_(first, second);
}
withParameters(add, "first", "second=");

function apply(
  function_:
    | ((name: string, port?: number) => Service | string)
    | typeof Service,
  ...args: string[]
): Service | string {
  const kwargs = keywordDict(args);
  return callWith(function_, args, kwargs);
}

async function main(): Promise<void> {
  const breaker = new Breaker();
  const service = new Service("echo");
  print(
    await breaker.call(
      bindWithParameters(service, "ping"),
      "hello",
      keywords({ loud: true }),
    ),
  );
  print(
    await breaker.call(bindWithParameters(service, "ping"), "bad"),
    breaker.failures,
  );
  print(
    await breaker.call(add, 1),
    await breaker.call(add, 1, keywords({ second: 5 })),
  );

  const options = new Map<string, string | boolean>([
    ["payload", "from a dict"],
    ["loud", true],
  ]);
  print(await callWith(bindWithParameters(service, "ping"), [], options));
  console.log(
    getattr(apply(bindWithParameters(Service, "local"), "dev"), "port"),
    getattr(
      apply(bindWithParameters(Service, "local"), "dev", keywords({ port: 1 })),
      "port",
    ),
  );
  print(apply(Service.address, "example.org", keywords({ port: 22 })));
  console.log(getattr(apply(Service, "made", keywords({ port: 3 })), "port"));
  try {
    await wrongCall(
      "Service.ping() got an unexpected keyword argument 'volume'",
      { payload: "x", volume: 11 },
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print(error);
  }
}

await run(main);
