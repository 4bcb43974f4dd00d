# A program may write exactly as much as it may write.
# expect: ok
# limits: {"maxOutputSize": 1024}
# stdout-bytes: 1024
print("x" * 1023)
