# A bytearray of a gigabyte, with nobody to catch the error.
# expect: error
# error: MemoryError
# limits: {"maxMemoryMB": 64}
# stdout: "begun\n"
# native: no
print("begun")
bytearray(1_000_000_000)
print("never")
