"""Sockets without a network: names of numbers, addresses in their forms, and sockets that reach nobody."""

AF_INET = 2
AF_INET6 = 10
AF_PACKET = 17
AF_UNIX = 1
AF_UNSPEC = 0
AI_ADDRCONFIG = 32
AI_ALL = 16
AI_CANONNAME = 2
AI_NUMERICHOST = 4
AI_NUMERICSERV = 1024
AI_PASSIVE = 1
AI_V4MAPPED = 8
EAI_ADDRFAMILY = -9
EAI_AGAIN = -3
EAI_BADFLAGS = -1
EAI_FAIL = -4
EAI_FAMILY = -6
EAI_MEMORY = -10
EAI_NODATA = -5
EAI_NONAME = -2
EAI_OVERFLOW = -12
EAI_SERVICE = -8
EAI_SOCKTYPE = -7
EAI_SYSTEM = -11
INADDR_ALLHOSTS_GROUP = 3758096385
INADDR_ANY = 0
INADDR_BROADCAST = 4294967295
INADDR_LOOPBACK = 2130706433
INADDR_NONE = 4294967295
INADDR_UNSPEC_GROUP = 3758096384
IPPORT_RESERVED = 1024
IPPORT_USERRESERVED = 5000
IPPROTO_AH = 51
IPPROTO_ESP = 50
IPPROTO_ICMP = 1
IPPROTO_ICMPV6 = 58
IPPROTO_IGMP = 2
IPPROTO_IP = 0
IPPROTO_IPV6 = 41
IPPROTO_RAW = 255
IPPROTO_TCP = 6
IPPROTO_UDP = 17
IPV6_JOIN_GROUP = 20
IPV6_LEAVE_GROUP = 21
IPV6_MULTICAST_HOPS = 18
IPV6_MULTICAST_IF = 17
IPV6_MULTICAST_LOOP = 19
IPV6_UNICAST_HOPS = 16
IPV6_V6ONLY = 26
IP_ADD_MEMBERSHIP = 35
IP_DROP_MEMBERSHIP = 36
IP_HDRINCL = 3
IP_MULTICAST_IF = 32
IP_MULTICAST_LOOP = 34
IP_MULTICAST_TTL = 33
IP_TOS = 1
IP_TTL = 2
MSG_CTRUNC = 8
MSG_DONTROUTE = 4
MSG_DONTWAIT = 64
MSG_EOR = 128
MSG_NOSIGNAL = 16384
MSG_OOB = 1
MSG_PEEK = 2
MSG_TRUNC = 32
MSG_WAITALL = 256
NI_DGRAM = 16
NI_MAXHOST = 1025
NI_MAXSERV = 32
NI_NAMEREQD = 8
NI_NOFQDN = 4
NI_NUMERICHOST = 1
NI_NUMERICSERV = 2
SHUT_RD = 0
SHUT_RDWR = 2
SHUT_WR = 1
SOCK_CLOEXEC = 524288
SOCK_DGRAM = 2
SOCK_NONBLOCK = 2048
SOCK_RAW = 3
SOCK_RDM = 4
SOCK_SEQPACKET = 5
SOCK_STREAM = 1
SOL_IP = 0
SOL_SOCKET = 1
SOL_TCP = 6
SOL_UDP = 17
SOMAXCONN = 4096
SO_ACCEPTCONN = 30
SO_BROADCAST = 6
SO_DEBUG = 1
SO_DOMAIN = 39
SO_DONTROUTE = 5
SO_ERROR = 4
SO_KEEPALIVE = 9
SO_LINGER = 13
SO_OOBINLINE = 10
SO_PRIORITY = 12
SO_PROTOCOL = 38
SO_RCVBUF = 8
SO_REUSEADDR = 2
SO_REUSEPORT = 15
SO_SNDBUF = 7
SO_TYPE = 3
TCP_CORK = 3
TCP_DEFER_ACCEPT = 9
TCP_FASTOPEN = 23
TCP_INFO = 11
TCP_KEEPCNT = 6
TCP_KEEPIDLE = 4
TCP_KEEPINTVL = 5
TCP_LINGER2 = 8
TCP_MAXSEG = 2
TCP_NODELAY = 1
TCP_QUICKACK = 12
TCP_SYNCNT = 7
TCP_USER_TIMEOUT = 18
TCP_WINDOW_CLAMP = 10

has_ipv6 = True

_NETWORK = "there is no network in this sandbox"

_ENETUNREACH = (101, f"Network is unreachable: {_NETWORK}")
_ENOTCONN = (107, "Transport endpoint is not connected")
_EBADF = (9, "Bad file descriptor")
_EPERM = (1, f"Operation not permitted: {_NETWORK}")
_EINVAL = (22, "Invalid argument")

error = OSError
timeout = TimeoutError


class herror(OSError):
    __module__ = "socket"


class gaierror(OSError):
    __module__ = "socket"


_default_timeout = None


def getdefaulttimeout():
    """Returns the default timeout in seconds (float) for new socket objects."""
    return _default_timeout


def setdefaulttimeout(timeout, /):
    """Set the default timeout in seconds (float) for new socket objects."""
    global _default_timeout
    _default_timeout = _seconds(timeout)


def _seconds(timeout):
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
    if timeout < 0:
        raise ValueError("Timeout value out of range")
    return float(timeout)


class socket:
    """A socket that can be made and set up, and is refused whatever would need a network."""

    __slots__ = ("_family", "_type", "_proto", "_timeout", "_options", "_open")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is not None:
            raise OSError(*_EBADF)
        self._family = AF_INET if family == -1 else family
        self._type = SOCK_STREAM if type == -1 else type
        self._proto = 0 if proto == -1 else proto
        self._timeout = _default_timeout
        self._options = {}
        self._open = True

    @property
    def family(self):
        """The socket family."""
        return self._family

    @property
    def type(self):
        """The socket type."""
        return self._type

    @property
    def proto(self):
        """The socket protocol."""
        return self._proto

    @property
    def timeout(self):
        """The socket timeout."""
        return self._timeout

    def gettimeout(self):
        """Returns the timeout in seconds (float) associated with socket operations."""
        return self._timeout

    def settimeout(self, timeout, /):
        """Set a timeout on socket operations."""
        self._timeout = _seconds(timeout)

    def setblocking(self, flag, /):
        """Set the socket to blocking (flag is true) or non-blocking (false)."""
        self._timeout = None if flag else 0.0

    def getblocking(self):
        """Returns True if socket is in blocking mode, or False if it is in non-blocking mode."""
        return self._timeout != 0.0

    def fileno(self):
        """Return the integer file descriptor of the socket: it has none."""
        return -1

    def detach(self):
        """Close the socket object without closing the underlying file descriptor, which it has not."""
        self._open = False
        return -1

    def close(self):
        """Close the socket."""
        self._open = False

    def setsockopt(self, level, option, value, optlen=None, /):
        """Set a socket option."""
        self._check_open()
        self._options[level, option] = value

    def getsockopt(self, level, option, buflen=0, /):
        """Get a socket option."""
        self._check_open()
        if (level, option) == (SOL_SOCKET, SO_TYPE):
            return int(self._type)
        value = self._options.get((level, option), 0)
        if buflen and isinstance(value, int):
            return value.to_bytes(4, "little", signed=True)[:buflen]
        return value

    def getsockname(self):
        """Return the address of the local endpoint."""
        self._check_open()
        return {AF_INET: ("0.0.0.0", 0), AF_INET6: ("::", 0, 0, 0)}.get(self._family, "")

    def getpeername(self):
        """Return the address of the remote endpoint."""
        self._refuse(_ENOTCONN)

    def bind(self, address, /):
        """Bind the socket to a local address."""
        self._refuse(_EPERM)

    def listen(self, backlog=None, /):
        """Enable a server to accept connections."""
        self._refuse(_EPERM)

    def _accept(self):
        self._refuse(_EINVAL)

    def connect(self, address, /):
        """Connect the socket to a remote address."""
        self._refuse(_ENETUNREACH)

    def connect_ex(self, address, /):
        """This is like connect(address), but returns an error code instead of raising an exception."""
        self._check_open()
        return _ENETUNREACH[0]

    def shutdown(self, flag, /):
        """Shut down the reading side of the socket, the writing side of the socket, or both ends."""
        self._refuse(_ENOTCONN)

    def sendto(self, data, *address):
        """Send data to a remote address."""
        self._refuse(_ENETUNREACH)

    def _not_connected(self, *args):
        """What needs a connection, which no socket has."""
        self._refuse(_ENOTCONN)

    send = sendall = _not_connected
    recv = recv_into = recvfrom = recvfrom_into = _not_connected

    def _check_open(self):
        if not self._open:
            raise OSError(*_EBADF)

    def _refuse(self, reason):
        self._check_open()
        raise OSError(*reason)


SocketType = socket


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0, /):
    """A pair of connected sockets, which there are none of."""
    raise OSError(95, f"Operation not supported: {_NETWORK}")


def close(fd, /):
    """Close an integer socket file descriptor."""
    raise OSError(*_EBADF)


def dup(fd, /):
    """Duplicate an integer socket file descriptor."""
    raise OSError(*_EBADF)


# Names.

_PORTS = {
    "echo": 7,
    "ftp": 21,
    "ssh": 22,
    "telnet": 23,
    "smtp": 25,
    "domain": 53,
    "http": 80,
    "pop3": 110,
    "ntp": 123,
    "imap2": 143,
    "snmp": 161,
    "ldap": 389,
    "https": 443,
    "imaps": 993,
    "pop3s": 995,
}
_PORTS_OF_UDP = {"echo", "domain", "ntp", "snmp", "ldap", "https"}
_PROTOCOLS = {"ip": 0, "icmp": 1, "igmp": 2, "tcp": 6, "udp": 17, "ipv6": 41, "ipv6-icmp": 58}


def gethostname():
    """Return the current host name."""
    return "localhost"


def sethostname(name, /):
    """Sets the hostname to name."""
    raise PermissionError(1, "Operation not permitted")


def _unknown_host():
    return gaierror(EAI_AGAIN, f"Temporary failure in name resolution: {_NETWORK}")


def _numbers(host):
    """The addresses of a host that need no network to tell, as (family, address)."""
    if host in ("localhost", gethostname()):
        return [(AF_INET, "127.0.0.1")]
    if host == "":
        return [(AF_INET, "0.0.0.0")]
    for family in (AF_INET, AF_INET6):
        try:
            return [(family, inet_ntop(family, inet_pton(family, host)))]
        except OSError:
            pass
    raise _unknown_host()


def gethostbyname(hostname, /):
    """Return the IP address (a string of the form '255.255.255.255') for a host."""
    family, address = _numbers(hostname)[0]
    if family != AF_INET:
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    return address


def gethostbyname_ex(hostname, /):
    """Return the true host name, a list of aliases, and a list of IP addresses, for a host."""
    return hostname, [], [gethostbyname(hostname)]


def gethostbyaddr(ip_address, /):
    """Return the true host name, a list of aliases, and a list of IP addresses, for a host."""
    address = gethostbyname(ip_address)
    if address != "127.0.0.1":
        raise herror(1, f"Unknown host: {_NETWORK}")
    return "localhost", [], [address]


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """Resolve host and port into addrinfo struct."""
    if isinstance(host, (bytes, bytearray)):
        host = host.decode("ascii")
    if isinstance(port, (bytes, bytearray)):
        port = port.decode("ascii")
    if host is None and port is None:
        raise gaierror(EAI_NONAME, "Name or service not known")
    if isinstance(port, str):
        port = int(port) if port.isdecimal() else _PORTS.get(port, -1)
        if port < 0:
            raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    if host is None:
        addresses = [(AF_INET, "0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1")]
    else:
        addresses = _numbers(host)
    kinds = [(SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, 0)]
    found = []
    for its_family, address in addresses:
        if family not in (0, its_family):
            continue
        target = (address, port or 0) if its_family == AF_INET else (address, port or 0, 0, 0)
        for its_type, its_proto in kinds:
            if type in (0, its_type) and proto in (0, its_proto):
                found.append((its_family, its_type, proto or its_proto, "", target))
    if not found:
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    return found


def getnameinfo(sockaddr, flags, /):
    """Get host and port for a sockaddr."""
    host, port = sockaddr[:2]
    if not flags & NI_NUMERICHOST and host in ("127.0.0.1", "::1"):
        host = "localhost"
    elif flags & NI_NAMEREQD:
        raise _unknown_host()
    service = None if flags & NI_NUMERICSERV else _service(port, bool(flags & NI_DGRAM))
    return host, service or str(port)


def _service(port, datagrams):
    names = (name for name, number in _PORTS.items() if number == port)
    return next((name for name in names if not datagrams or name in _PORTS_OF_UDP), None)


def getservbyname(servicename, protocolname=None, /):
    """Return a port number from a service name and protocol name."""
    known = protocolname in (None, "tcp") or protocolname == "udp" and servicename in _PORTS_OF_UDP
    if servicename not in _PORTS or not known:
        raise OSError("service/proto not found")
    return _PORTS[servicename]


def getservbyport(port, protocolname=None, /):
    """Return the service name from a port number and protocol name."""
    if not 0 <= port <= 0xFFFF:
        raise OverflowError("getservbyport: port must be 0-65535.")
    name = _service(port, protocolname == "udp") if protocolname in (None, "tcp", "udp") else None
    if name is None:
        raise OSError("port/proto not found")
    return name


def getprotobyname(protocolname, /):
    """Return the protocol number for the protocol name."""
    if protocolname not in _PROTOCOLS:
        raise OSError("protocol not found")
    return _PROTOCOLS[protocolname]


def if_nameindex():
    """Returns a list of network interface information (index, name) tuples."""
    return [(1, "lo")]


def if_nametoindex(oname, /):
    """Returns the interface index corresponding to the interface name."""
    if oname != "lo":
        raise OSError("no interface with this name")
    return 1


def if_indextoname(if_index, /):
    """Returns the interface name corresponding to the interface index."""
    if if_index != 1:
        raise OSError(6, "No such device or address")
    return "lo"


# Addresses and numbers in the order of the network.


def _swap(value, size, function):
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if value < 0:
        raise OverflowError(f"{function}: can't convert negative Python int to C {size * 8}-bit unsigned integer")
    if value >> (size * 8):
        raise OverflowError(f"{function}: Python int too large to convert to C {size * 8}-bit unsigned integer")
    return int.from_bytes(value.to_bytes(size, "little"), "big")


def htons(integer, /):
    """Convert a 16-bit unsigned integer from host to network byte order."""
    return _swap(integer, 2, "htons")


def ntohs(integer, /):
    """Convert a 16-bit unsigned integer from network to host byte order."""
    return _swap(integer, 2, "ntohs")


def htonl(integer, /):
    """Convert a 32-bit integer from host to network byte order."""
    return _swap(integer, 4, "htonl")


def ntohl(integer, /):
    """Convert a 32-bit integer from network to host byte order."""
    return _swap(integer, 4, "ntohl")


def inet_aton(ip_addr, /):
    """Convert an IP address in string format (123.45.67.89) to the 32-bit packed binary format."""
    parts = ip_addr.split(".")
    try:
        *leading, last = [int(part, 8 if part[:1] == "0" and part[1:2].isdigit() else 0) for part in parts]
        if len(leading) > 3 or any(not part[:1].isdigit() or "_" in part for part in parts):
            raise ValueError
        return bytes(leading) + last.to_bytes(4 - len(leading), "big")
    except (ValueError, OverflowError):
        raise OSError("illegal IP address string passed to inet_aton") from None


def inet_ntoa(packed_ip, /):
    """Convert an IP address from 32-bit packed binary format to string format."""
    packed = bytes(packed_ip)
    if len(packed) != 4:
        raise OSError("packed IP wrong length")
    return ".".join(map(str, packed))


def inet_pton(address_family, ip_string, /):
    """Convert an IP address from string format to a packed string."""
    import ipaddress

    try:
        if address_family == AF_INET:
            return ipaddress.IPv4Address(ip_string).packed
        if address_family == AF_INET6 and "%" not in ip_string:
            return ipaddress.IPv6Address(ip_string).packed
    except ipaddress.AddressValueError:
        pass
    if address_family not in (AF_INET, AF_INET6):
        raise OSError(97, "Address family not supported by protocol")
    raise OSError("illegal IP address string passed to inet_pton")


def inet_ntop(address_family, packed_ip, /):
    """Convert a packed IP address of the given family to string format."""
    import ipaddress

    packed = bytes(packed_ip)
    if address_family not in (AF_INET, AF_INET6):
        raise ValueError(f"unknown address family {address_family}")
    if len(packed) != (4 if address_family == AF_INET else 16):
        raise ValueError("invalid length of packed IP address string")
    return inet_ntoa(packed) if address_family == AF_INET else str(ipaddress.IPv6Address(packed))


def CMSG_LEN(length, /):
    """Return the total length of an ancillary data item with associated data of the given length."""
    return 16 + length


def CMSG_SPACE(length, /):
    """Return the buffer size needed for an ancillary data item with associated data of the given length."""
    return 16 + (length + 7) // 8 * 8
