raise SyntaxError("message")
