e = ExceptionGroup("g", [ValueError("v"), TypeError("t")])
e.add_note("about the group")
e.exceptions[0].add_note("about v\nmore lines")
raise e
