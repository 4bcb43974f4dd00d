# 0 JSON, structures and texts
import json, struct, base64, textwrap, string, pprint
print(json.dumps({"a": [1, 2.5, None, True, "é\n"]}, indent=1), json.loads('[1e3, "\\ud83d\\ude00", {}]'))
print(struct.unpack("<hIf", struct.pack("<hIf", -2, 3, 0.5)), base64.b64decode(b"aGk="))
pprint.pprint({i: list(range(i)) for i in range(9)}, width=30)
print(string.Template("$a ${b}").safe_substitute(a=1), textwrap.fill("word " * 20, 30))
json.loads('{"a": [1, }')
