import ipaddress
import socket

print(socket.AF_INET, repr(socket.SOCK_STREAM), socket.AddressFamily(2).name)
print(socket.inet_aton("127.0.0.1"), socket.inet_ntoa(b"\x0a\x00\x00\x01"), socket.inet_aton("10.1"))
print(socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET6, bytes(range(16))))
print(socket.htons(80), socket.ntohs(20480), socket.htonl(1), socket.ntohl(16777216))
for wrong in ("300.1.1.1", "word", ""):
    try:
        socket.inet_aton(wrong)
    except OSError as error:
        print(error)
print(socket.getservbyname("http"), socket.getservbyport(443), socket.getprotobyname("tcp"))
print(socket.gethostbyname("127.0.0.1"), socket.getdefaulttimeout())
with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as plain:
    plain.settimeout(2.5)
    print(plain.gettimeout(), plain.family, plain.type, plain.proto)
    plain.setblocking(False)
    print(plain.getblocking())
    try:
        plain.settimeout(-1)
    except ValueError as error:
        print(error)
print(issubclass(socket.gaierror, OSError), socket.timeout is TimeoutError, socket.error is OSError)
for entry in socket.getaddrinfo("127.0.0.1", 80, proto=socket.IPPROTO_TCP):
    print(entry)
print(ipaddress.ip_address(socket.inet_aton("1.2.3.4")))
