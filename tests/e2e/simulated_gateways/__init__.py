"""Gateways that speak real telnet and TFTP on real sockets, with the faults that gateways have."""
