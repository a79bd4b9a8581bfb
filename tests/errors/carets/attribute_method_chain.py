" a ".strip().upper().foo().lower()
