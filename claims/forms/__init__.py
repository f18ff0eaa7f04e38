"""What people type in, checked before anything is done with it."""
