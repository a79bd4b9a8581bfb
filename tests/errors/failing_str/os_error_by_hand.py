raise OSError(13, "text", "file", None, "other")
