e = ValueError("text")
e.add_note("")
raise e
