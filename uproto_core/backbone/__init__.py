"""Image-text models: what there is, download, load, and cached features."""
