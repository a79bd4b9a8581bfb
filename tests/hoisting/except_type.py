def gen():
    try:
        a
    except A:
        first
    except (yield b) as e:
        second
    except C:
        third
    else:
        fourth
    finally:
        fifth
