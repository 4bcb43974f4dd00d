import dbm.dumb
import os
import shelve
import tempfile

with tempfile.TemporaryDirectory() as directory:
    path = os.path.join(directory, "store")
    with dbm.dumb.open(path, "c") as database:
        database["key"] = "value"
        database[b"k2"] = b"v2"
        print(sorted(database.keys()), database["key"], database.get("none", b"default"), "key" in database)
    with dbm.dumb.open(path) as database:
        print(len(database), dbm.whichdb(path))
    shelf = shelve.Shelf({})
    shelf["list"] = [1, {"a": 2}]
    print(shelf["list"], list(shelf))
