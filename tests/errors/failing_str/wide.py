raise ValueError("世界 😀")
