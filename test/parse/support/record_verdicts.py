"""Records CPython's verdict on every snippet of verdicts.json, in place. Run it after adding some.

A new snippet needs its "source" only. Run with CPython 3.11: python3 record_verdicts.py
"""

import json
import pathlib
import warnings

warnings.simplefilter("ignore")
path = pathlib.Path(__file__).with_name("verdicts.json")


def verdict(source):
    try:
        compile(source.encode(), "<case>", "exec")
    except (SyntaxError, ValueError) as error:
        return {"source": source, "accepted": False, "message": getattr(error, "msg", str(error))}
    return {"source": source, "accepted": True}


cases = [verdict(case["source"]) for case in json.loads(path.read_text())]
path.write_text(json.dumps(cases, indent=1) + "\n")
