"""The command line, a thin file a command: words of a person go in, jobs come out; events come back as lines."""
