"""Other ways to classify the same features, with the same care."""
