# Characters of two bytes, and a limit that is odd: it is cut before the character that does not fit.
# expect: output-limit
# limits: {"maxOutputSize": 1025}
# stdout-bytes: 1024
while True:
    print("é", end="")
