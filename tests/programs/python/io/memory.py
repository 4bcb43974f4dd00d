# Files in memory.
import io

text = io.StringIO("one\ntwo\nthree")
print(text.read(2), text.readline(), list(text), text.tell(), text.seek(0), text.write("ONE"), text.getvalue())
text.seek(0, 2)
text.write("\nfour")
text.seek(4)
print(text.readline(2), text.readlines(), text.truncate(5), repr(text.getvalue()))
for newline in (None, "", "\n", "\r\n"):
    text = io.StringIO("a\r\nb\nc\r", newline=newline)
    print(repr(newline), list(text), text.newlines)
data = io.BytesIO(b"abc\ndef")
print(data.read(1), data.readline(), data.read1(), data.tell(), data.getvalue())
data.seek(9)
data.write(b"!")
view = data.getbuffer()
view[0] = ord("A")
print(data.getvalue(), len(view))
try:
    data.write(b"more" * 9)
except BufferError as error:
    print(error)
view.release()
data.seek(2)
print(data.truncate(), data.getvalue(), data.readable(), data.seekable(), data.isatty())
with io.BytesIO() as data:
    data.writelines([b"x", b"y"])
    print(data.getvalue())
try:
    data.read()
except ValueError as error:
    print(error)
wrapper = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\r\n")
wrapper.write("é\n")
print(wrapper.buffer.getvalue())
wrapper.flush()
print(wrapper.buffer.getvalue(), wrapper)
print(wrapper.detach().getvalue())
try:
    wrapper.read()
except ValueError as error:
    print(error)
