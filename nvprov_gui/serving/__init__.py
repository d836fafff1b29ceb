"""HTTP, TFTP and plug-and-play answers, as one child process."""
