# Text that an encoding does not have.
text = "a\xe9\u20ac\U0001f600b"
for errors in ["strict", "replace", "ignore", "backslashreplace", "xmlcharrefreplace"]:
    try:
        with open("a", "w", encoding="ascii", errors=errors) as file:
            file.write(text)
    except UnicodeEncodeError as error:
        print(error)
    print(errors, open("a", "rb").read())
try:
    open("a", "w", encoding="latin-1").write("€")
except UnicodeEncodeError as error:
    print(error)
try:
    open("a", "w").write("\ud800")
except UnicodeEncodeError as error:
    print(error)
try:
    print("\udcff")
except UnicodeEncodeError as error:
    print(error)
