import re

LOG = """127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.5 - bob [10/Oct/2023:13:56:01 +0000] "POST /login HTTP/1.1" 302 512
127.0.0.1 - - [10/Oct/2023:13:57:12 +0000] "GET /missing HTTP/1.1" 404 -
bad line here
10.0.0.7 - - [10/Oct/2023:13:58:00 +0000] "GET /big.zip HTTP/1.1" 200 1048576"""
pattern = re.compile(
    r'^(?P<ip>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>\w+) (?P<path>\S+) [^"]*" (?P<status>\d{3}) (?P<size>\d+|-)$'
)
hits, errors, total = {}, [], 0
for number, line in enumerate(LOG.split("\n"), 1):
    m = pattern.match(line)
    if not m:
        print(f"line {number} does not match: {line}")
        continue
    d = m.groupdict()
    hits[d["ip"]] = hits.get(d["ip"], 0) + 1
    if int(d["status"]) >= 400:
        errors.append((d["path"], int(d["status"])))
    total += 0 if d["size"] == "-" else int(d["size"])
print(hits, errors, total)
for ip, n in sorted(hits.items(), key=lambda x: x[1], reverse=True):
    print(f"{ip:<15} {n:>3} {'*' * n}")
print(re.sub(r"(\d+)", lambda m: str(int(m.group(1)) * 2), "a1 b22 c333"))
print(re.findall(r"(\w+)@(\w+)\.com", "joe@site.com, ann@mail.com"))
print(re.split(r"[,;]\s*", "a, b;c,  d"), re.search(r"\d{2,}", "a1b23").span())
print(
    bool(re.fullmatch(r"[a-z]+", "abc")),
    re.sub(r"\s+", " ", " too   many  spaces ").strip(),
)
email = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
for e in ["a@b.co", "bad@", "x.y+z@q-r.org"]:
    print(e, "valid" if email.fullmatch(e) else "invalid")
snake = re.sub(r"(?<!^)(?=[A-Z])", "_", "someCamelCaseName").lower()
print(snake, "".join(w.title() for w in snake.split("_")))
