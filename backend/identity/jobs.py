"""The timed jobs of identity: importing this module puts them on the clock (`core.events.every`)."""

from backend.identity import delegation, officer_sign_in, sessions, signing_in, tokens

__all__ = ["delegation", "officer_sign_in", "sessions", "signing_in", "tokens"]
