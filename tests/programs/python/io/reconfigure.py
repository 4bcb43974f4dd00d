# Text files that change their ways.
with open("a", "w") as file:
    file.write("é\n")
    file.reconfigure(encoding="latin-1", newline="\r\n")
    file.write("é\n")
    file.reconfigure(errors="replace")
    file.write("€\n")
    print(file.encoding, file.errors)
print(open("a", "rb").read())
with open("a", encoding="latin-1") as file:
    file.read(1)
    try:
        file.reconfigure(encoding="utf-8")
    except OSError as error:
        print(type(error).__name__)
    file.reconfigure(line_buffering=True)
    print(file.line_buffering)
with open("a", "rb") as file:
    head = file.read(2)
    import io

    text = io.TextIOWrapper(file, encoding="latin-1")
    print(head, repr(text.read()))
    text.detach()
    print(file.closed, file.tell())
file = open("b", "w")
file.write("kept")
buffer = file.detach()
buffer.write(b" and more")
buffer.close()
print(open("b").read())
for attempt in (lambda: file.write("x"), lambda: file.closed, file.detach):
    try:
        attempt()
    except ValueError as error:
        print(error)
