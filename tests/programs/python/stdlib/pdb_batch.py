import io
import pdb


def add(a, b):
    total = a + b
    return total


out = io.StringIO()
debugger = pdb.Pdb(stdin=io.StringIO("b add\nc\np a, b\nn\np total\nw\nc\n"), stdout=out, nosigint=True, readrc=False)
debugger.prompt = ""
debugger.use_rawinput = False
print(debugger.runcall(add, 2, 3))
print("-> " in out.getvalue(), "total = a + b" in out.getvalue())
