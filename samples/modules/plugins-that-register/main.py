"""Importing the package of plugins is what registers them."""

import plugins
from registry import exporters, find

rows = [("tea", 3), ("cup", 1)]

print(plugins.COUNT, "plugins:", ", ".join(sorted(exporters)))
for kind in ["csv", "markdown", "xml"]:
    exporter = find(kind)
    if exporter is None:
        print(f"nothing exports {kind}")
        continue
    print(f"--- {kind}")
    print(exporter(rows))
