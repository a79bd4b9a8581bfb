raise ExceptionGroup("bad", [1])
