# A hundred megabytes of zeros, which zlib packs into a hundred kilobytes, come out again.
# expect: memory-limit | error
# limits: {"maxMemoryMB": 32}
# stdout: "begun\n"
# native: no
import zlib

packer = zlib.compressobj()
packed = b"".join(packer.compress(bytes(1_000_000)) for _ in range(100)) + packer.flush()
print("begun")
zlib.decompress(packed)
print("never")
