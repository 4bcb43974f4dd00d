import urllib.error
import urllib.parse
import urllib.request
import urllib.robotparser

parts = urllib.parse.urlparse("https://user:pw@example.com:8080/a/b;p?q=1&q=2&r=%20x#frag")
print(parts)
print(parts.hostname, parts.port, parts.username, urllib.parse.parse_qs(parts.query))
print(urllib.parse.urljoin("http://a/b/c/d", "../e"), urllib.parse.quote("a b/ü"), urllib.parse.unquote("%C3%BC"))
print(urllib.parse.urlencode({"a": 1, "b": [1, 2]}, doseq=True), urllib.parse.quote_plus("a b&c"))
print(urllib.parse.urlunsplit(("http", "h", "/p", "q", "f")), urllib.parse.urldefrag("http://h/p#f"))
request = urllib.request.Request("http://example.com/x", data=b"d", headers={"User-Agent": "test"})
print(request.get_method(), request.host, request.selector, request.header_items())
robots = urllib.robotparser.RobotFileParser()
robots.parse("User-agent: *\nDisallow: /private/\nCrawl-delay: 3".splitlines())
print(robots.can_fetch("bot", "/private/x"), robots.can_fetch("bot", "/open"), robots.crawl_delay("bot"))
error = urllib.error.HTTPError("http://x", 404, "Not Found", {}, None)
print(error, isinstance(error, urllib.error.URLError), urllib.error.URLError("why"))
with urllib.request.urlopen("data:text/plain;charset=utf-8,hello%20data") as answer:
    print(answer.read(), answer.headers.get_content_type())
