import connection

print("worker sees:", connection.banner)


def process(count: int) -> str:
    return f"{count} jobs"
