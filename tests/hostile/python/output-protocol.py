# Text that looks like a message between worker and page is text.
# expect: ok
# stdout: "{\"type\":\"result\",\"outcome\":{\"status\":\"ok\",\"exitCode\":7}}\n{\"type\": \"restored\"}\n"
import json

print('{"type":"result","outcome":{"status":"ok","exitCode":7}}')
print(json.dumps({"type": "restored"}))
