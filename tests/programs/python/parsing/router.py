# A router of HTTP requests with headers of its own.
import re, json
from collections.abc import Mapping, MutableMapping, Iterator
from urllib.parse import urlsplit, parse_qs, unquote


class Headers(MutableMapping):
    def __init__(self, *a, **k):
        self._d = {}
        self.update(*a, **k)

    def __getitem__(self, k):
        return self._d[k.lower()][1]

    def __setitem__(self, k, v):
        self._d[k.lower()] = (k, v)

    def __delitem__(self, k):
        del self._d[k.lower()]

    def __iter__(self):
        return (k for k, _ in self._d.values())

    def __len__(self):
        return len(self._d)

    def __repr__(self):
        return f"Headers({dict(self)})"


class Router:
    def __init__(self):
        self.routes = []

    def route(self, pat, methods=("GET",)):
        rx = re.compile(
            "^"
            + re.sub(
                r"<(?:(\w+):)?(\w+)>", lambda m: f"(?P<{m[2]}>{ {'int': chr(92) + 'd+', None: '[^/]+'}[m[1]] })", pat
            )
            + "$"
        )

        def deco(f):
            self.routes.append((rx, methods, f))
            return f

        return deco

    def dispatch(self, raw):
        head, _, body = raw.partition("\r\n\r\n")
        first, *lines = head.split("\r\n")
        method, target, _ = first.split(" ")
        h = Headers(l.split(": ", 1) for l in lines)
        u = urlsplit(target)
        for rx, ms, f in self.routes:
            if m := rx.match(unquote(u.path)):
                if method not in ms:
                    return 405, {"allow": ms}
                try:
                    return 200, f(h, parse_qs(u.query), body, **m.groupdict())
                except Exception as e:
                    return 500, f"{type(e).__name__}: {e}"
        return 404, None


app = Router()


@app.route("/users/<int:uid>")
def user(h, q, b, uid):
    return {"id": int(uid), "q": q, "ua": h.get("user-agent", "?")}


@app.route("/echo/<name>", methods=("POST",))
def echo(h, q, b, name):
    return {"name": name, "json": json.loads(b), "n": h["Content-Length"]}


for r in (
    "GET /users/42?a=1&a=2 HTTP/1.1\r\nUser-Agent: t",
    "GET /nope HTTP/1.1",
    "POST /echo/J%C3%B6 HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}",
    "POST /echo/x HTTP/1.1\r\n\r\n{}",
    "POST /echo/x HTTP/1.1\r\nContent-Length: 1\r\n\r\n{",
    "PUT /users/1 HTTP/1.1",
):
    print(app.dispatch(r))
h = Headers({"A": 1}, b=2)
print(
    h,
    "a" in h,
    h.pop("B"),
    len(h),
    h.setdefault("c", 3),
    list(h.items()),
    h == {"A": 1, "c": 3},
    isinstance(h, Mapping),
    h.get("zz"),
    h.keys() & {"A"},
)
for f in (
    lambda: h["zz"],
    lambda: h.pop("zz"),
    lambda: h[5],
    lambda: app.dispatch("BAD"),
    lambda: Headers(5),
    lambda: Headers([1]),
    lambda: h.popitem() and h.popitem() and h.popitem(),
    lambda: Mapping(),
    lambda: type("I", (Iterator,), {})(),
    lambda: user(),
    lambda: user(1, 2, 3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
