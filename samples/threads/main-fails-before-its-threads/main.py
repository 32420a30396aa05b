"""The program ends with its threads, though the main thread has failed."""

import threading
import time


def save(name: str, seconds: float) -> None:
    time.sleep(seconds)
    print(f"{name} is saved")


for name, seconds in (("draft", 0.5), ("letter", 0.2)):
    threading.Thread(target=save, args=(name, seconds)).start()
threading.Thread(target=save, args=("forgotten", 60), daemon=True).start()
print("the main thread fails")
raise ValueError("no paper")
