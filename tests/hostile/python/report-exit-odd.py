# Exit codes that are no numbers, one after the other; the last one is used.
# expect: ok
# exit: 1
# stdout: "None True 1.5 [1] 1267650600228229401496703205376\n"
import sys

codes = []
for code in (None, True, 1.5, [1], 1 << 100):
    try:
        sys.exit(code)
    except SystemExit as error:
        codes.append(error.code)
print(*codes)
sys.exit([])
