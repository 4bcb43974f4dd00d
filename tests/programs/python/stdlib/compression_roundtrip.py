import bz2
import gzip
import io
import lzma
import zlib

data = b"The quick brown fox. " * 50
for module in (zlib, gzip, bz2, lzma):
    packed = module.compress(data)
    print(module.__name__, len(packed) < len(data), module.decompress(packed) == data)
print(zlib.crc32(data), zlib.adler32(data), zlib.decompressobj().decompress(zlib.compress(b"abc")))
with gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"a\nb\n"))) as file:
    print(file.readlines())
decompressor = bz2.BZ2Decompressor()
print(decompressor.decompress(bz2.compress(b"xyz") + b"tail"), decompressor.eof, decompressor.unused_data)
for module, error in ((zlib, zlib.error), (gzip, gzip.BadGzipFile), (bz2, OSError), (lzma, lzma.LZMAError)):
    try:
        module.decompress(b"garbage that is none")
    except error as caught:
        print(type(caught).__name__)
with lzma.open(io.BytesIO(lzma.compress(b"text", format=lzma.FORMAT_ALONE)), "rt") as file:
    print(file.read())
