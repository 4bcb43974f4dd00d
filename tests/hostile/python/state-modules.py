# Modules are poisoned, added and rewritten.
# expect: ok
# stdout: "poisoned\n"
import json
import os
import re
import sys

json.dumps = os.getcwd = re.compile = lambda *_: "poisoned"
json.JSONEncoder.default = None
sys.modules["math"] = sys.modules["leak"] = json
sys.modules["random"] = None
sys.path.append("/leak")
sys.meta_path.clear()
os.environ["LEAK"] = "1"
print(json.dumps(1))
