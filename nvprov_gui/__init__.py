"""NethVoice Provisioner: phones and gateways of a site, from the technician's laptop."""

__version__ = "0.1.0"
