# What reaches tables that travel apart from the engine, each by way of the code that reads it.
import binascii
import unicodedata
import zlib

text = "".join(map(chr, range(0x3000, 0x9FFF))) + "".join(map(chr, range(0xAC00, 0xD7A4)))
for codec in (
    *("shift_jis", "euc_jp", "iso2022_jp", "cp932", "shift_jis_2004"),
    *("gb2312", "gbk", "gb18030", "hz", "big5", "big5hkscs", "cp950", "euc_kr", "cp949", "johab"),
):
    encoded = text.encode(codec, "ignore")
    decoded = encoded.decode(codec, "replace").encode()
    print(codec, len(encoded), zlib.crc32(encoded), zlib.crc32(decoded))

print("\N{SNOWMAN}", unicodedata.lookup("GREEK SMALL LETTER ALPHA"), unicodedata.name("é"))
names = "".join(unicodedata.name(chr(c), "") for c in range(0x20, 0x250))
print(len(names), zlib.crc32(names.encode()))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    print(unicodedata.normalize(form, "ﬁé가Å").encode())

print(zlib.adler32(b"x" * 1000), binascii.crc32(b"abc"), zlib.decompress(zlib.compress(b"abc" * 99)) == b"abc" * 99)
n = 7**60_000 * 3**90_000
print(n % 1_000_003, n.bit_length())
