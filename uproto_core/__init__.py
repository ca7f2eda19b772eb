"""The engine: from a folder of photos to a classifier that is right on the rare classes too; knows no window.

In: a job (`jobs`). Out: events (`events`), files (`store.paths`), typed errors (`errors`).
"""
