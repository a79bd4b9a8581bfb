class C:
    _value = 1
C()._valeu
