# Strings: built piece by piece, joined, replaced, sliced, searched.
pieces = []
for i in range(12000):
    pieces.append("line " + str(i) + ": " + "ab" * (i % 5))
text = "\n".join(pieces)

upper = 0
for line in text.split("\n"):
    if line.endswith("ab"):
        line = line.replace("ab", "xyz")
    if line.startswith("line 1"):
        line = line[5:].upper()
    upper += len(line)

built = ""
for i in range(3000):
    built += chr(97 + i % 26)

found = position = 0
while True:
    position = built.find("xyz", position)
    if position < 0:
        break
    found += 1
    position += 1
print(len(text), upper, found, built[-5:])
