"""Working with addresses: taking them apart, joining links, and building query strings."""

from urllib.parse import parse_qs, quote, unquote, urlencode, urljoin, urlparse, urlsplit

PAGE = "https://shop.example:8443/catalog/books/index.html?sort=price"
LINKS = [
    "novel.html",
    "../music/",
    "/about?lang=fr",
    "//cdn.example/logo.png",
    "#top",
    "?sort=title&page=2",
    "mailto:team@shop.example",
]


def is_internal(address, host):
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and parts.hostname == host


def describe(address):
    parts = urlparse(address)
    print(f"{address}\n  scheme={parts.scheme} host={parts.hostname} port={parts.port}")
    print(f"  path={parts.path!r} query={parse_qs(parts.query)} fragment={parts.fragment!r}")


def search_address(base, fields):
    """Build the address of a search."""
    query = urlencode(fields, doseq=True)
    return urlsplit(base)._replace(path="/search", query=query).geturl()


host = urlsplit(PAGE).hostname
visited = set()
for link in LINKS:
    address = urljoin(PAGE, link)
    kind = "internal" if is_internal(address, "shop.example") else "external"
    print(f"{link:<28} {kind:<9} {address}")
    if kind == "internal":
        visited.add(urlsplit(address).path)
print(host, sorted(visited))

describe("https://ada:secret@example.org/a%20b?tag=x&tag=y&empty=#notes")
describe("http://[2001:db8::1]:8080/status")
print(search_address(PAGE, {"q": "café & thé", "page": 2, "tag": ["new", "used"]}))

title = "50% off: tea & coffee/2024"
print(quote(title), quote(title, safe=""))
print(unquote(quote(title)) == title)
try:
    print(urlsplit("http://shop.example:port/").port)
except ValueError as error:
    print("ValueError:", error)
