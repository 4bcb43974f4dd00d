# What the standard streams tell of themselves.
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream, stream.buffer, stream.buffer.raw, stream.name, stream.mode, stream.encoding, stream.errors, stream.fileno())
    print(stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, stream.newlines)
print(sys.stderr.line_buffering, sys.stdin is sys.__stdin__, sys.stdout is sys.__stdout__)
print(sys.stdout.write("four"), sys.stdout.writelines(["a", "b\n"]))
for attempt in (
    lambda: sys.stdout.write(5),
    lambda: sys.stdout.write(b"x"),
    lambda: sys.stdout.read(),
    lambda: sys.stdin.write("x"),
    lambda: sys.stdin.seek(0),
    lambda: sys.stdin.tell(),
):
    try:
        attempt()
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("é€")
sys.stdout.reconfigure(encoding="utf-8", errors="strict")
print("é€")
sys.stderr.write("\udc80 é\n")
