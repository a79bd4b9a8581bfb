v = ValueError("v")
raise ExceptionGroup("g", [v, v])
