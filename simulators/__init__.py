"""Strict stand-ins for the platforms outside: SMS gateway, real-name check, ID-card reader. Imports nothing of ours."""
