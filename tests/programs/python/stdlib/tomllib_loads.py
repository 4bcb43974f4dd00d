import tomllib

text = """
title = "TOML"
ints = [1, 0x1f, 1_000]
when = 1979-05-27T07:32:00Z
day = 1979-05-27
pi = 3.14
yes = true
multi = '''
raw \\n'''

[owner]
name = "Tom"
dob.year = 1990

[[products]]
name = "Hammer"

[[products]]
name = "Nail"
color = { r = 1, g = 2 }
"""
print(tomllib.loads(text))
for wrong in ("a = ", "a = 1\na = 2", "[t]\n[t]"):
    try:
        tomllib.loads(wrong)
    except tomllib.TOMLDecodeError as error:
        print(error)
