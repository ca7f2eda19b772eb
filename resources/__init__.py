"""Files that come along: icons, the built-in backbone, texts of the window."""
