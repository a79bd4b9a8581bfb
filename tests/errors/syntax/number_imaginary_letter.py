x = 2ja
