def quit_now():
    raise SystemExit("wide 世界")
quit_now()
