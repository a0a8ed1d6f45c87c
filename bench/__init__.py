"""Measurements of the whole service, each beside a baseline taken in the same run on the same machine."""
