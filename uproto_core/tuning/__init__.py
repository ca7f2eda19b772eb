"""Training inside the image tower: photos, anchors and texts come in; the changed weights of the tower go out."""
