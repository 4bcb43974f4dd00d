# Files in other encodings, and their marks.
for encoding in ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "iso8859-15", "cp437", "koi8-r", "utf-7"]:
    text = "abc\nd\xe9f\n" if encoding != "koi8-r" else "abc\nмир\n"
    with open("e", "w", encoding=encoding) as file:
        file.write(text)
        place = file.tell()
    print(encoding, place, open("e", "rb").read(), open("e", encoding=encoding).read() == text)
    with open("e", "a", encoding=encoding) as file:
        file.write("more\n")
    print("  ", open("e", encoding=encoding).readlines())
    with open("e", "r+", encoding=encoding) as file:
        file.readline()
        here = file.tell()
        rest = file.read()
        file.seek(here)
        print("  ", file.read() == rest)
