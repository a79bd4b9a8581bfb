raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError("v")])
