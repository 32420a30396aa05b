"""Logging set up by a dict, log files that rotate, and a handler that waits for trouble."""

import logging
import logging.config
import logging.handlers
import sys
import tempfile
from pathlib import Path

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "short": {"format": "%(levelname)s - %(message)s"},
        "long": {"format": "{name} {levelname} {message}", "style": "{"},
    },
    "filters": {"only_db": {"name": "app.db"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "level": "INFO",
            "formatter": "short",
            "stream": "ext://sys.stdout",
        },
        "detail": {
            "class": "logging.StreamHandler",
            "formatter": "long",
            "filters": ["only_db"],
            "stream": "ext://sys.stdout",
        },
    },
    "loggers": {
        "app": {"handlers": ["console"], "level": "DEBUG", "propagate": False},
        "app.db": {"handlers": ["detail"], "level": "INFO"},
    },
    "root": {"level": "WARNING", "handlers": ["console"]},
}


def from_a_dict() -> None:
    logging.config.dictConfig(LOGGING)
    logging.getLogger("app").debug("the handler does not take this")
    logging.getLogger("app").info("started")
    logging.getLogger("app.db").info("query %s", "select 1")
    logging.getLogger("other").warning("through the root")
    logging.getLogger("other").info("not shown")
    wrong = [
        {},
        {"version": 2},
        {"version": 1, "root": {"handlers": ["missing"]}},
        {"version": 1, "handlers": {"h": {"class": "logging.NullHandler", "level": "LOUD"}}},
    ]
    for config in wrong:
        try:
            logging.config.dictConfig(config)
        except ValueError as error:
            print("wrong:", error)


def rotating(folder: Path) -> None:
    path = folder / "jobs.log"
    handler = logging.handlers.RotatingFileHandler(path, maxBytes=80, backupCount=2)
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", datefmt="%H:%M"))
    log = logging.getLogger("jobs")
    log.setLevel(logging.INFO)
    log.propagate = False
    log.addHandler(handler)
    for number in range(12):
        log.info("job number %d", number)
    handler.close()
    for file in sorted(folder.iterdir()):
        print(file.name, file.read_text().splitlines())


def buffered() -> None:
    target = logging.StreamHandler(sys.stdout)
    memory = logging.handlers.MemoryHandler(10, logging.ERROR, target)
    log = logging.getLogger("buffered")
    log.propagate = False
    log.setLevel(logging.DEBUG)
    log.addHandler(memory)
    log.debug("one")
    log.info("two")
    print("nothing so far:", len(memory.buffer), "records wait")
    log.error("trouble, so all of them come out")
    print("left:", len(memory.buffer))


from_a_dict()
with tempfile.TemporaryDirectory() as name:
    rotating(Path(name))
buffered()
