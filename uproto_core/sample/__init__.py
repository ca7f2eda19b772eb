"""The built-in sample: a drawn field guide of imagined moths, with photos and texts."""
