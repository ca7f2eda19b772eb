"""Where files lie and how they are written: paths, atomic writes, projects and runs. No torch, no Qt."""
