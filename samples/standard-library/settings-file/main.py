"""An application reads its settings from an INI text, completes them and writes them back."""

import configparser
import io
from dataclasses import dataclass

DEFAULTS = """
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
"""

OVERRIDES = {"server": {"port": "9090"}, "cache": {"limit_mb": "128"}, "logging": {"level": "debug"}}


@dataclass
class Server:
    host: str
    port: int
    retries: int


def load() -> configparser.ConfigParser:
    config = configparser.ConfigParser()
    config.read_string(DEFAULTS)
    for section, values in OVERRIDES.items():
        if not config.has_section(section):
            print(f"new section {section!r}")
            config.add_section(section)
        for key, value in values.items():
            before = config.get(section, key, fallback=None)
            config.set(section, key, value)
            print(f"{section}.{key}: {before} -> {value}")
    return config


def main() -> None:
    config = load()
    section = config["server"]
    server = Server(section["host"], section.getint("port"), section.getint("retries"))
    print(server, section["address"])

    cache = config["cache"]
    size = cache.getint("limit_mb") * cache.getfloat("ratio")
    print(f"cache in {cache['directory']}: {size} MB", cache.getfloat("ratio") * 2)

    enabled = []
    for name in ("beta", "search", "export"):
        state = config.getboolean("features", name, fallback=False)
        print(f"  {name}: {'on' if state else 'off'}")
        if state:
            enabled.append(name)
    print(enabled, config.getint("server", "workers", fallback=4))

    for wrong in ("workers", "host"):
        try:
            print(config.getint("server", wrong))
        except configparser.NoOptionError as error:
            print("missing:", error)
        except ValueError as error:
            print("no number:", error)

    config["features"]["beta"] = "on"
    del config["logging"]["level"]
    config.remove_section("cache")
    out = io.StringIO()
    config.write(out)
    print(out.getvalue().strip())


main()
