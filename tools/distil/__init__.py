"""Makes a small image-text model: a new image tower learns to see as a larger model does, on a folder of photos.

In: any model that `uproto backbones` knows or a folder in open_clip's form, and photos without labels. Out: a folder in
open_clip's form with the small image tower and the teacher's own text tower. Three steps, each resumed where it was:
`teach` (crops and the teacher's features), `student` (the training), `export`.
"""
