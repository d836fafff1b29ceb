"""SIP client and trunk checks."""
