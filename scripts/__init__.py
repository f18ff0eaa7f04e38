"""What the Makefile calls: setting up, checking, measuring. Nothing of it serves pages."""
