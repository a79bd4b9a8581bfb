[1].appendd(2)
