# Some megabytes.
line = "The quick brown fox jumps over the lazy dog.\n"
with open("big", "w") as file:
    for _ in range(40_000):
        file.write(line)
print(sum(len(line) for line in open("big")), sum(1 for line in open("big", "rb")))
data = open("big", "rb").read()
print(len(data), data.count(b"fox"), len(open("big").read().split()))
with open("one", "w") as file:
    file.write("é" * 1_000_000)
print(len(open("one").readline()), len(open("one", "rb").readline()), len(open("one").read(500_001)))
with open("big", "rb") as source, open("copy", "wb") as target:
    while block := source.read(65536):
        target.write(block)
print(open("copy", "rb").read() == data)
