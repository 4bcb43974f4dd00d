# Hashes, checksums and encodings.
import base64
import binascii
import hashlib
import hmac
import quopri
import zlib

text = b"The quick brown fox jumps over the lazy dog"
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    h = hashlib.new(name, text)
    print(f"{h.name:<9}{h.digest_size:>3}{h.block_size:>4} {h.hexdigest()[:48]}")
h = hashlib.sha256()
h.update(b"The quick brown ")
c = h.copy()
h.update(b"fox jumps over the lazy dog")
print(h.hexdigest() == hashlib.sha256(text).hexdigest(), c.hexdigest()[:8], hashlib.shake_128(b"x").hexdigest(8), hashlib.blake2b(b"x", digest_size=8, key=b"k").hexdigest(), sorted(hashlib.algorithms_guaranteed)[:4])
print(hmac.new(b"key", text, "sha256").hexdigest(), hmac.compare_digest(b"a", b"a"), hmac.digest(b"k", b"m", "md5").hex(), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex()[:32])
print(zlib.crc32(text), zlib.adler32(text), hex(binascii.crc32(b"hello")), zlib.decompress(zlib.compress(text * 10)) == text * 10, len(zlib.compress(text * 100, 9)) < 200, binascii.crc_hqx(b"abc", 0))
print(base64.b64encode(b"any carnal pleas"), base64.b64decode("YW55IGNhcm5hbA=="), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b85encode(b"hello"), base64.a85encode(b"hello"), base64.b64encode(b""), base64.encodebytes(b"x" * 60))
print(binascii.hexlify(b"\x00\xffab"), binascii.unhexlify("00ff"), binascii.b2a_base64(b"abc"), binascii.a2b_base64("YWJj\n"), quopri.encodestring("é=x".encode()), binascii.b2a_qp(b"a=b"), "é".encode("punycode"), "bücher".encode("idna"), "rot".encode().hex())
for bad in (lambda: base64.b64decode("a"), lambda: base64.b64decode("a$b=", validate=True), lambda: binascii.unhexlify("abc"), lambda: hashlib.new("nope"), lambda: base64.b32decode("1"), lambda: hmac.new("k", b"")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
import codecs

print(codecs.encode("Hello", "rot13"), codecs.decode(b"aGk=", "base64"), codecs.encode(b"hi", "hex"), codecs.lookup("utf8").name, codecs.BOM_UTF8, "x".encode("utf-8-sig"), "hi".encode("utf-16"), "hi".encode("utf-32-be"), b"\xff\xfeh\x00".decode("utf-16"), "€".encode("cp1252"), b"\x80".decode("cp1252"), "ü".encode("cp437"))


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(d * 2, 10)) for i, d in enumerate(digits)) % 10 == 0


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def adler(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(luhn(4539578763621486), luhn(8273123273520569), hex(fnv1a(text)), adler(text) == zlib.adler32(text))
chain = "0" * 8
for block in ("genesis", "ann pays bob 5", "bob pays cid 3"):
    nonce = 0
    while not (digest := hashlib.sha256(f"{chain}{block}{nonce}".encode()).hexdigest()).startswith("00"):
        nonce += 1
    print(nonce, digest[:16], block)
    chain = digest
