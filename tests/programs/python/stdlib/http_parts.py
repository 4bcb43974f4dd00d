import http
import http.client
import http.cookies
import http.server
import io

print(http.HTTPStatus.NOT_FOUND, http.HTTPStatus.NOT_FOUND.phrase, http.HTTPStatus(200).is_success, http.HTTPMethod.GET)
cookie = http.cookies.SimpleCookie()
cookie["session"] = "a b"
cookie["session"]["path"] = "/"
cookie["session"]["httponly"] = True
print(cookie.output())
print({k: m.value for k, m in http.cookies.SimpleCookie("a=1; b=two").items()})


class FakeSocket:
    def __init__(self, text):
        self.file = io.BytesIO(text)

    def makefile(self, *args, **kwargs):
        return self.file


response = http.client.HTTPResponse(FakeSocket(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX-Y: z\r\n\r\nhello!"))
response.begin()
print(response.status, response.reason, response.getheader("x-y"), response.read())
print(http.client.responses[418], http.server.BaseHTTPRequestHandler.protocol_version)
try:
    http.client.HTTPConnection("host", "port")
except http.client.InvalidURL as error:
    print(error)
