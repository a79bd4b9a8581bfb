raise SyntaxError(None)
