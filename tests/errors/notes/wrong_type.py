ValueError("x").add_note(5)
