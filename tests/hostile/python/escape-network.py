# The module socket can be imported, and connects to nothing.
# expect: ok
# stdout: "refused\nrefused\nrefused\nrefused\nrefused\n"
# native: no
import http.client
import socket

for attempt in (
    lambda: socket.create_connection(("example.com", 80), 1),
    lambda: socket.create_connection(("127.0.0.1", 80), 1),
    lambda: socket.socket().connect(("127.0.0.1", 80)),
    lambda: http.client.HTTPConnection("example.com").request("GET", "/"),
    lambda: socket.socket().bind(("0.0.0.0", 8000)) or socket.create_server(("0.0.0.0", 8000)),
):
    try:
        print(attempt())
    except OSError:
        print("refused")
