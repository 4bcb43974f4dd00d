# Input that has ended is asked for again and again.
# expect: timeout
# limits: {"timeoutMs": 500}
# stdout: "begun\n"
print("begun")
while True:
    try:
        input()
    except EOFError:
        pass
