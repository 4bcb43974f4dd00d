# Bytes that are no text.
open("b", "wb").write(b"ok\xff\xfe\xe2\x82 z\n\xc3")
for errors in ["strict", "replace", "ignore", "backslashreplace", "surrogateescape"]:
    try:
        print(errors, ascii(open("b", errors=errors).read()))
    except UnicodeDecodeError as error:
        print(errors, error)
for encoding in ["ascii", "utf-16", "utf-8"]:
    try:
        list(open("b", encoding=encoding))
    except UnicodeDecodeError as error:
        print(error.encoding, error.start, error.end, error.reason)
text = open("b", errors="surrogateescape").read()
open("c", "w", errors="surrogateescape").write(text)
print(open("b", "rb").read() == open("c", "rb").read())
big = b"x" * 8190 + "é€😀".encode() * 5 + b"\xff" + b"y" * 10
open("b", "wb").write(big)
print(len(open("b", errors="replace").read()))
try:
    open("b").read()
except UnicodeDecodeError as error:
    print(error)
