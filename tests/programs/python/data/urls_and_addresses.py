"""URLs and IP addresses."""

from urllib.parse import (
    urlparse,
    urlsplit,
    urlunparse,
    urljoin,
    quote,
    unquote,
    quote_plus,
    unquote_plus,
    urlencode,
    parse_qs,
    parse_qsl,
    urldefrag,
    SplitResult,
)

u = urlparse("http://user:pw@docs.python.org:80/3/library/a.html;p?q=1&r=a%20b#frag")
print(u, u.hostname, u.port, u.username, u.geturl(), u._replace(scheme="https").geturl())
for a, b in (
    ("http://a/b/c/d;p?q", "../g"),
    ("http://a/b/c/d", "/x"),
    ("http://a/b/", "c?d=e#f"),
    ("http://a/b", "//other/z"),
    ("", "x"),
    ("http://a/b/c", "../../../g"),
    ("mailto:x", "y"),
):
    print(urljoin(a, b))
print(
    quote("/El Niño/?x=1&y"),
    quote("a b/c", safe=""),
    quote_plus("a b&c"),
    unquote("%C3%A9%20%zz"),
    unquote_plus("a+b%2B"),
    urlencode({"a": "1 2", "b": ["x", "y"]}, doseq=True),
    urlencode([("k", "é")]),
    parse_qs("a=1&a=2&b=&c", keep_blank_values=True),
    parse_qsl("x=1&y=%41"),
    urldefrag("http://x/#y"),
)
for bad in ("http://a:port/", "http://[::1", "http://a:99999"):
    try:
        print(urlsplit(bad).port)
    except ValueError as e:
        print(e)
import ipaddress

n = ipaddress.ip_network("192.168.0.0/29")
print(
    n,
    list(n.hosts()),
    n.netmask,
    n.broadcast_address,
    n.num_addresses,
    ipaddress.ip_address("192.168.0.3") in n,
    list(n.subnets(new_prefix=30)),
    ipaddress.ip_address("::1").is_loopback,
    ipaddress.IPv6Address("2001:db8::1").exploded,
    ipaddress.ip_interface("10.0.0.5/8").network,
    ipaddress.IPv4Address(3232235777),
    int(ipaddress.ip_address("1.2.3.4")),
    n.overlaps(ipaddress.ip_network("192.168.0.4/30")),
    sorted([ipaddress.ip_address("10.0.0.2"), ipaddress.ip_address("9.0.0.1")]),
    n.supernet(),
    ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")]).__next__(),
    list(ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.0"), ipaddress.ip_address("10.0.0.9"))),
)
for bad in ("256.1.1.1", "1.2.3", "10.0.0.1/24", "x", "::g"):
    for f in (ipaddress.ip_address, ipaddress.ip_network):
        try:
            print(f(bad))
        except ValueError as e:
            print(e)
