# JSON of a hundred thousand brackets.
# expect: ok
# stdout: "caught\ncaught\n"
# native: no
import json

for text in ("[" * 100_000 + "]" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000):
    try:
        json.loads(text)
    except RecursionError:
        print("caught")
