import ipaddress

network = ipaddress.ip_network("192.168.0.0/29")
print(network.netmask, network.num_addresses, [str(h) for h in network.hosts()], network.broadcast_address)
print(ipaddress.ip_address("192.168.0.5") in network, ipaddress.ip_address("::1").is_loopback, network.supernet())
print(list(network.subnets(new_prefix=30)), ipaddress.ip_interface("10.0.0.1/8").network)
print(ipaddress.ip_address("2001:db8::1").exploded, ipaddress.IPv4Address(1), int(ipaddress.ip_address("0.0.1.0")))
print(ipaddress.collapse_addresses([ipaddress.ip_network("10.0.0.0/25"), ipaddress.ip_network("10.0.0.128/25")]).__next__())
for wrong in ("256.0.0.1", "192.168.0.1/29", "x"):
    try:
        ipaddress.ip_network(wrong)
    except ValueError as error:
        print(error)
print(ipaddress.ip_address("10.1.2.3").is_private, ipaddress.ip_address("8.8.8.8").reverse_pointer)
print(sorted(map(ipaddress.ip_address, ["10.0.0.2", "10.0.0.10", "9.9.9.9"])))
