raise ValueError("a") from KeyError("never raised")
