"""From class names and descriptions to weighted sentences and one text feature a class."""
