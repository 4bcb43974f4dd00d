import pyclbr
import tabnanny
import pickletools

with open("sample.py", "w") as file:
    file.write("import os\n\nclass A:\n    def m(self):\n        pass\n\nclass B(A):\n    pass\n\ndef f():\n    pass\n")
for name, item in pyclbr.readmodule_ex("sample", ["."]).items():
    print(name, item.lineno, sorted(getattr(item, "methods", {})), type(item).__name__)
print(len(pickletools.opcodes) > 50, tabnanny.__all__)
tabnanny.check("sample.py")
