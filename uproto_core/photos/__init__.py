"""From a source to photo records, their pixels, hashes and splits. No torch."""
