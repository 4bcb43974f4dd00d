import base64
import binascii
import hashlib
import hmac
import secrets

for name in ("md5", "sha1", "sha256", "sha3_256", "blake2b"):
    print(name, hashlib.new(name, b"abc").hexdigest()[:32], hashlib.new(name).block_size)
print(hashlib.sha512(b"a").digest_size, hashlib.blake2s(b"x", key=b"k", digest_size=8).hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex(), hashlib.shake_128(b"x").hexdigest(8))
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.compare_digest("a", "a"))
print("sha256" in hashlib.algorithms_guaranteed, len(secrets.token_hex(8)), secrets.compare_digest(b"a", b"b"))
print(base64.b64encode(b"hello?>"), base64.urlsafe_b64encode(b"hello?>"), base64.b32encode(b"x"), base64.b85encode(b"abcd"))
print(base64.b64decode("aGk="), base64.a85encode(b"test"), binascii.hexlify(b"az", "-"), binascii.crc32(b"x"))
try:
    base64.b64decode("a", validate=True)
except binascii.Error as error:
    print(error)
hash = hashlib.sha256()
hash.update(b"a")
copy = hash.copy()
hash.update(b"b")
print(copy.hexdigest()[:8], hash.hexdigest()[:8], hash.name)
