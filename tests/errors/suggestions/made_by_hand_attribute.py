raise AttributeError("text", name="appendd", obj=[])
