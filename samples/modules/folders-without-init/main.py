"""Folders without `__init__.py` are packages too; modules of the program hide the library's."""

import sensors.indoor.kitchen as kitchen
import sensors.outdoor
from sensors.indoor import cellar
from statistics import mean

for module_name, reading in [
    (kitchen.__name__, kitchen.read()),
    (cellar.__name__, cellar.read()),
    (sensors.outdoor.__name__, sensors.outdoor.read()),
]:
    print(f"{module_name}: {reading}")
kitchen.calibrate(2)
print(kitchen.read(), cellar.read())
print("mean:", mean([kitchen.read(), cellar.read()]))
