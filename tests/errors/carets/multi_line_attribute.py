x = (1
     .real
     .nothing)
