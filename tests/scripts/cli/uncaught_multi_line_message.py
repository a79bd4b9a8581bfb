# stderr: compared
raise RuntimeError("first line\nsecond line")
