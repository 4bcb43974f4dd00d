# Ends of lines, as they are read and written.
raw = "one\ntwo\r\nthree\rfour"
open("mixed", "w", newline="").write(raw)
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("mixed", newline=newline) as file:
        print(repr(newline), file.readlines(), file.newlines)
    with open("mixed", newline=newline) as file:
        print("  ", repr(file.read()), [file.readline()])
    with open("mixed", newline=newline) as file:
        print("  ", [file.readline(2) for _ in range(11)])
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("made", "w", newline=newline) as file:
        file.write("a\nb\r\nc")
        file.writelines(["d\n", "e"])
    print(repr(newline), open("made", "rb").read())
