/** An application reads its settings from an INI text, completes them and writes them back. */

import {
  ValueError,
  delItem,
  floatRepr,
  mul,
  print,
  repr,
  setItem,
  str,
  strip,
  typed,
} from "./runtime/builtins.js";
import { ConfigParser, NoOptionError } from "./runtime/configparser.js";
import * as io from "./runtime/io.js";

const DEFAULTS = `
[DEFAULT]
retries = 3
verbose = no

[server]
host = 127.0.0.1
port = 8080
address = http://%(host)s:%(port)s

[cache]
directory = /tmp/cache
limit_mb = 64
ratio = 0.75

[features]
beta = off
search = yes
`;

const OVERRIDES = new Map<string, Map<string, string>>([
  ["server", new Map<string, string>([["port", "9090"]])],
  ["cache", new Map<string, string>([["limit_mb", "128"]])],
  ["logging", new Map<string, string>([["level", "debug"]])],
]);

class Server {
  host: string;
  port: number | null;
  retries: number | null;

  constructor(host: string, port: number | null, retries: number | null) {
    this.host = host;
    this.port = port;
    this.retries = retries;
  }

  __repr__(): string {
    return `Server(host=${repr(this.host)}, port=${repr(this.port)}, retries=${repr(this.retries)})`;
  }
}

function load(): ConfigParser {
  const config = new ConfigParser();
  config.read_string(DEFAULTS);
  for (const [section, values] of OVERRIDES) {
    if (!config.has_section(section)) {
      console.log(`new section ${repr(section)}`);
      config.add_section(section);
    }
    for (const [key, value] of values) {
      const before = config.get(section, key, { fallback: null });
      config.set(section, key, value);
      console.log(`${section}.${key}: ${str(before)} -> ${value}`);
    }
  }
  return config;
}

function main(): void {
  const config = load();
  const section = config.__getitem__("server");
  const server = new Server(
    section.__getitem__("host"),
    section.getint("port"),
    section.getint("retries"),
  );
  print(server, section.__getitem__("address"));

  const cache = config.__getitem__("cache");
  const size = Number(
    mul(
      cache.getint("limit_mb"),
      typed(cache.getfloat("ratio"), "float | None"),
    ),
  );
  print(
    `cache in ${cache.__getitem__("directory")}: ${floatRepr(size)} MB`,
    mul(typed(cache.getfloat("ratio"), "float | None"), 2),
  );

  const enabled: string[] = [];
  for (const name of ["beta", "search", "export"]) {
    const state = config.getboolean("features", name, { fallback: false });
    console.log(`  ${name}: ${state ? "on" : "off"}`);
    if (state) {
      enabled.push(name);
    }
  }
  print(enabled, config.getint("server", "workers", { fallback: 4 }));

  for (const wrong of ["workers", "host"]) {
    try {
      print(config.getint("server", wrong));
    } catch (error) {
      if (error instanceof NoOptionError) {
        print("missing:", error);
      } else if (error instanceof ValueError) {
        print("no number:", error);
      } else {
        throw error;
      }
    }
  }

  setItem(config.__getitem__("features"), "beta", "on");
  delItem(config.__getitem__("logging"), "level");
  config.remove_section("cache");
  const out = new io.StringIO();
  config.write(out);
  console.log(strip(out.getvalue()));
}

main();
