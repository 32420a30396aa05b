import cache

print("6. reports begin")
cache.entries["reports"] = 0
TITLE = f"{len(cache.entries)} entries"


def render(name: str) -> str:
    cache.entries["reports"] += 1
    return f"7. {name} report, {TITLE}, number {cache.get('reports')}"
