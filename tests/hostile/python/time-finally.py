# A loop in a finally, after an exception that would have ended the program.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: ""
try:
    1 / 0
finally:
    while True:
        pass
