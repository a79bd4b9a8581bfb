raise ExceptionGroup("empty", [])
