"""The program as one folder that needs no Python: what is put into it, and how it is built and tried."""
