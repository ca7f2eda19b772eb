"""Tokens, and the palette, sheet and icons made from them."""
