import io
import wsgiref.util
import xmlrpc.client
from wsgiref.handlers import SimpleHandler
from wsgiref.headers import Headers
from wsgiref.validate import validator

text = xmlrpc.client.dumps((1, "two", [3.5, True, None]), "method", allow_none=True)
print(text)
print(xmlrpc.client.loads(text))
try:
    xmlrpc.client.loads(xmlrpc.client.dumps(xmlrpc.client.Fault(4, "wrong")))
except xmlrpc.client.Fault as fault:
    print(fault.faultCode, fault.faultString)


def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"Hello from {environ['PATH_INFO']}".encode()]


environ = {"PATH_INFO": "/x", "QUERY_STRING": ""}
wsgiref.util.setup_testing_defaults(environ)
out = io.BytesIO()


class Handler(SimpleHandler):
    origin_server = False


Handler(io.BytesIO(), out, io.StringIO(), environ).run(validator(application))
print(out.getvalue().decode().replace("\r", ""))
headers = Headers([("A", "1")])
headers.add_header("Content-Disposition", "attachment", filename="f.txt")
print(headers, wsgiref.util.request_uri(environ), wsgiref.util.application_uri(environ))
