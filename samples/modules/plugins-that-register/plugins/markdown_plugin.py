from registry import Rows, exporter


@exporter("markdown")
def export_markdown(rows: Rows) -> str:
    lines = ["| name | count |", "| --- | --- |"]
    lines += [f"| {name} | {count} |" for name, count in rows]
    return "\n".join(lines)
