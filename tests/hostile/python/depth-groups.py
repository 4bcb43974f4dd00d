# An exception group nested five thousand deep, uncaught.
# expect: error
# error-starts: ExceptionGroup: g (1 sub-exception)
# stdout: ""
# native: no
group = ValueError("core")
for _ in range(5_000):
    group = ExceptionGroup("g", [group])
raise group
