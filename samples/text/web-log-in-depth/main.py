#!/usr/bin/env python3
"""Analyse a web server log with regular expressions."""
import re
from collections import Counter, defaultdict, namedtuple
from datetime import datetime

LOG = """\
192.168.0.12 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.7 - alice [10/Oct/2023:13:55:40 +0000] "POST /api/items?id=7&x=a%20b HTTP/1.1" 201 98
10.0.0.7 - alice [10/Oct/2023:13:56:01 +0000] "GET /api/items/7 HTTP/1.1" 404 -
garbage line
172.16.4.3 - - [10/Oct/2023:14:02:11 +0000] "GET /img/logo.png HTTP/1.0" 304 0
192.168.0.12 - bob [10/Oct/2023:14:10:59 +0000] "DELETE /api/items/3 HTTP/1.1" 500 512
192.168.0.12 - bob [10/Oct/2023:15:00:00 +0000] "GET /index.html HTTP/1.1" 200 2326
"""

LINE = re.compile(
    r"""
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s     # address
    -\s(?P<user>\S+)\s
    \[(?P<time>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^\s?]+)(?:\?(?P<query>\S*))?\sHTTP/(?P<version>[\d.]+)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)$
    """,
    re.VERBOSE,
)

Hit = namedtuple("Hit", "ip user time method path query status size")


def parse(text):
    for number, line in enumerate(text.splitlines(), 1):
        m = LINE.match(line)
        if m is None:
            print(f"line {number}: cannot parse {line!r}")
            continue
        d = m.groupdict()
        del d["version"]
        d["time"] = datetime.strptime(d["time"], "%d/%b/%Y:%H:%M:%S %z")
        d["status"] = int(d["status"])
        d["size"] = 0 if d["size"] == "-" else int(d["size"])
        yield Hit(**d)


hits = list(parse(LOG))
print(len(hits), "hits")
print(hits[1])
by_status = Counter(h.status // 100 for h in hits)
for klass, n in sorted(by_status.items()):
    print(f"{klass}xx {'#' * n:<8}{n / len(hits):6.1%}")

per_ip = defaultdict(lambda: [0, 0])
for h in hits:
    per_ip[h.ip][0] += 1
    per_ip[h.ip][1] += h.size
for ip, (n, size) in sorted(per_ip.items(), key=lambda kv: (-kv[1][0], kv[0])):
    print(f"{ip:<15} {n:>2} requests {size:>7,} bytes")

print(Counter(h.path for h in hits).most_common(1))
hours = defaultdict(set)
for h in hits:
    hours[h.time.hour].add(h.user)
print({k: sorted(v) for k, v in hours.items()})
span = hits[-1].time - hits[0].time
print("span:", span, span.total_seconds())
slowest = max(zip(hits, hits[1:]), key=lambda pair: pair[1].time - pair[0].time)
print("longest pause:", slowest[1].time - slowest[0].time, "before", slowest[1].path)

print(re.findall(r"/api/(\w+)/(\d+)", LOG))
print(re.sub(r"(\d+)\.(\d+)\.\d+\.\d+", r"\1.\2.x.x", LOG.splitlines()[0]))
print(re.sub(r"\b[A-Z]{3,6}\b", lambda m: m.group().lower(), 'GET POST "DELETE" X OPTIONS'))
print(re.split(r"[\s,;]+", "a, b;c   d,e"))
print([(m.start(), m.end(), m[0]) for m in re.finditer(r"\d{3}", "a100b2000c300")])
query = hits[1].query
print(query, dict(pair.split("=") for pair in query.split("&")))
print(hits[2]._replace(status=200)._asdict()["status"], Hit._fields[-2:])
print(re.fullmatch(r"(?i)hello\s+(world)?", "HELLO   "), bool(re.search("x*", "")))
m = re.match(r"(a)(b)?(c)", "ac")
print(m.groups(), m.groups("-"), m.span(3), m.lastindex, m.group(1, 3))
print(re.escape("1+1=2 (ok?)"), re.compile("a", re.I | re.M).flags & re.I == re.I)
