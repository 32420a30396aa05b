"""A module that runs the event loop while it is imported, before the next one begins."""

import connection
import worker

print(f"{connection.banner} for {worker.process(3)}")
