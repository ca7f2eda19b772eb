"""Settings: in come the models and folders of this computer; out come the few choices there are to make."""
