# breakpoint() has nobody to talk to: it ends with the input.
# expect: ok | error
# limits: {"timeoutMs": 5000}
# stdout-starts: "begun\n"
# native: no
print("begun")
breakpoint()
