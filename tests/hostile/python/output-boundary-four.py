# Characters of four bytes: up to three bytes of the limit stay unused.
# expect: output-limit
# limits: {"maxOutputSize": 1027}
# stdout-bytes: 1024
print("😀" * 1000)
