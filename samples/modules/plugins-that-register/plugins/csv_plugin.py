from registry import Rows, exporter


@exporter("csv")
def export_csv(rows: Rows) -> str:
    return "\n".join(f"{name},{count}" for name, count in rows)
