"""An HTTP server on this computer, for tests of what asks the network."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that went away is what some tests are about."""


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler], is_over: threading.Event) -> Iterator[str]:
    """Serve from a free port.

    Args:
        handler: Answers.
        is_over: Set at the end, for answers that wait.

    Yields:
        The address, without a slash at its end.
    """
    server = _Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        is_over.set()
        server.shutdown()
        thread.join()
        server.server_close()
