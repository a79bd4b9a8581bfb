raise ValueError("one\ntwo\nthree")
