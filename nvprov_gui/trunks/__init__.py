"""SIP trunks: the providers, a SIP client that needs no sound device, and the checks that a laptop can do."""
