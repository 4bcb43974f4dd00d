# Code in a namespace without builtins finds them through what it holds, and finds the guest's own again.
# expect: ok
# stdout: "True True\n"
code = "found = [k for k in ().__class__.__base__.__subclasses__() if k.__name__ == 'BuiltinImporter']"
space = {"__builtins__": {}}
exec(code, space)
importer = space["found"][0]
print(importer.__name__ == "BuiltinImporter", importer.load_module("sys").modules is __import__("sys").modules)
