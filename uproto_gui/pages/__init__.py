"""One folder a page: a frozen state folded from events, and a view that shows it."""
