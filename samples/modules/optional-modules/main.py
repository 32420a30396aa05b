"""What is not installed is replaced; what is beside the program is found."""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "lib"))

try:
    import ultrajson as codec
except ImportError:
    import plain_codec as codec

try:
    from local_settings import NAME
except ModuleNotFoundError:
    NAME = "nobody"

try:
    import tables
except ImportError as error:
    print("no tables:", error)
else:
    print(tables.row("tables", "are", "there"))

print(codec.encode({"name": NAME, "codec": codec.__name__}))
if codec.decode("a=1") == {"a": "1"}:
    print("decoded")
