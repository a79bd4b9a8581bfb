raise ImportError("text", name="math", name_from="sqr")
