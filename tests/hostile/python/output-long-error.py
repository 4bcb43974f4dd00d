# An uncaught exception with a message longer than all output may be.
# expect: output-limit | error
# limits: {"maxOutputSize": 1024}
# stdout: ""
# native: no
raise ValueError("x" * 1_000_000)
