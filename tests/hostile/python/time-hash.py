# A key stretched by a hundred million rounds, in one native call.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
import hashlib

print("begun")
hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10**8)
