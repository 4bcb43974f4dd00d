# The bridges to JavaScript that other Pythons in a browser have are not there.
# expect: ok
# stdout: "9\n"
import importlib

missing = 0
for name in ("js", "_js", "browser", "pyodide", "pyodide_js", "_pyodide", "rustpython_wasm", "micropip", "pyscript"):
    try:
        importlib.import_module(name)
    except ImportError:
        missing += 1
print(missing)
