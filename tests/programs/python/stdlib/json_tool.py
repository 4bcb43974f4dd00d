import json
import json.decoder
import json.tool

print(json.dumps({"b": [1, 2.5, None, True], "a": "ü\n"}, sort_keys=True, indent=2, ensure_ascii=False))
print(json.dumps("ü☃"), json.dumps([float("inf"), float("nan")]), json.dumps((1, 2), separators=(",", ":")))
print(json.loads('{"x": [1, 2.0, "\\u00e9", null]}', parse_float=str), json.loads("[1e3, -0, 12345678901234567890]"))
for wrong in ("{", "[1,]", '{"a" 1}', "nope", '"open', "[1] x"):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(error)


class Encoder(json.JSONEncoder):
    def default(self, o):
        return sorted(o) if isinstance(o, set) else super().default(o)


print(json.dumps({"s": {2, 1}}, cls=Encoder), json.loads("{}", object_pairs_hook=list))
try:
    json.dumps(object)
except TypeError as error:
    print(error)
try:
    loop = []
    loop.append(loop)
    json.dumps(loop)
except ValueError as error:
    print(error)
print(json.JSONDecoder().raw_decode("[1] rest"), "".join(json.JSONEncoder().iterencode([1, {"a": 2}])))
