"""No language: what digits, signs and symbols say by themselves."""
