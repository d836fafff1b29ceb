"""What the tables show: lists of domain values behind Qt's models; sorted and filtered as lists."""
