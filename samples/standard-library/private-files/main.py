"""Files that only their owner may read."""

import os
import tempfile


def permissions(path: str) -> str:
    return oct(os.stat(path).st_mode & 0o777)


def create(path: str) -> str:
    with open(path, "w") as file:
        file.write("secret\n")
    return permissions(path)


with tempfile.TemporaryDirectory() as folder:
    before = os.umask(0o077)
    print("private:", create(os.path.join(folder, "key")))
    os.mkdir(os.path.join(folder, "keys"))
    print("folder:", permissions(os.path.join(folder, "keys")))
    print("mask:", oct(os.umask(0o022)))
    print("shared:", create(os.path.join(folder, "readme")))
    os.chmod(os.path.join(folder, "readme"), 0o400)
    print("read-only:", permissions(os.path.join(folder, "readme")))
    os.umask(before)
