"""The network screen: find devices, plug and play, DHCP, by hand, phones without a link."""
