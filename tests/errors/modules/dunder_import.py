__import__("no.such")
