# Modules that write and read files.
import configparser
import csv
import json
import pickle
import shelve
import tempfile

with open("a.json", "w") as file:
    json.dump({"name": "Ünï", "list": [1, 2.5, None]}, file, ensure_ascii=False, indent=1)
print(json.load(open("a.json")), open("a.json").read())
with open("a.csv", "w", newline="") as file:
    writer = csv.DictWriter(file, ["x", "y"])
    writer.writeheader()
    writer.writerows([{"x": 1, "y": "a,b"}, {"x": 2, "y": 'q"q\nnew'}])
print(open("a.csv", "rb").read(), list(csv.DictReader(open("a.csv", newline=""))))
with open("a.pickle", "wb") as file:
    for value in ({1, 2}, "text", [None]):
        pickle.dump(value, file)
with open("a.pickle", "rb") as file:
    while True:
        try:
            print(pickle.load(file))
        except EOFError as error:
            print("end:", error)
            break
config = configparser.ConfigParser()
config["server"] = {"port": "80", "host": "here"}
with open("a.ini", "w") as file:
    config.write(file)
again = configparser.ConfigParser()
print(again.read("a.ini"), dict(again["server"]), open("a.ini").read())
with tempfile.TemporaryFile("w+") as file:
    file.write("temporary")
    file.seek(0)
    print(file.read())
with tempfile.SpooledTemporaryFile(max_size=4) as file:
    file.write(b"too long")
    file.seek(0)
    print(file.read())
