"""Which addresses belong to the public internet.

Judged is the address that a name was resolved to, never the name: resolvers take 127.1, 2130706433, 0x7f.1, ①②⑦.⓪.⓪.① and more
for the loopback address. `ipaddress.is_global` alone lets eleven kinds through that are no place of the internet.
"""

import ipaddress

# The only unicast addresses of IPv6 that are given out (IANA); what embeds an address of IPv4 lies outside, or is named below.
_GIVEN_OUT = ipaddress.ip_network("2000::/3")
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        "192.88.99.0/24",  # relays to IPv6, given up (RFC 7526)
        "168.63.129.16/32",  # a public address by which Azure speaks to its own machines
        "2001::/23",  # protocols of the IETF: Teredo and others
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4: an address of IPv4 in disguise
        "3fff::/20",  # documentation
    )
)


def is_public(address: str) -> bool:
    """Whether `address`, in figures, is one of the public internet. Whatever is no address is none of it."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    if found.version == 6 and (found not in _GIVEN_OUT or found.scope_id is not None):
        return False
    if any(found in network for network in _NOT_PUBLIC if network.version == found.version):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)
