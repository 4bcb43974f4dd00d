# Mistakes in JSON, one after the other, and one that is met while another is handled.
import json

for text in ("", "[1,", '{"a": }', '"a\nb"', '"\\x"', "[1 2]", '{"a": tru}', '"\\u12"', "[1] 2"):
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        print(repr(text), error, error.msg, error.pos)


def load(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"bad text: {text}") from error


try:
    load("[1, ")
except ValueError as error:
    print(error, "|", error.__cause__)
    try:
        json.loads("[2, ")
    except ValueError as second:
        print(second.__suppress_context__)
