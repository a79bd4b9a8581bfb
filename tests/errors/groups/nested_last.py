raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ExceptionGroup("deep", [KeyError(3)])])])
