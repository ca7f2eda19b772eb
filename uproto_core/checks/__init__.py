"""From read photos, and what a model sees in them where that is asked for, to findings: what is wrong with a folder."""
