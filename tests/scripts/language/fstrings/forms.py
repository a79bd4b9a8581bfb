x, name, pi = 5, "World", 3.14159
print(f"{x} {name!r} {name!s} {'é'!a} {x=} {x = } {name=!s} {pi=:.2f}")
print(f"{pi:.2f}|{x:5}|{x:<5}|{x:^5}|{x:>5}|{x:05}|{x:+}|{x:,}|{1234567:,}|{255:#x}|{5:b}")
print(f"{name:>{x + 5}}|{name:*^{10}}|{pi:{'.'}{x}f}|{x:{''}}|")
print(f"{{}} {{x}} {{{x}}}", f"{'nested ' + f'{x + 1}'}", f"{"same quotes"}")
print(f"{x if x > 3 else 0} {[i for i in range(3)]} {(lambda: 7)()} { {'a': 1}['a'] } {x!r:>4}")
print(f'{x:{"0"}>{3}}', rf"\d{x}", fr"\{x}", f"a\tb{x}\n")
print(f"""multi
line {
    x
    + 1
} {x,} {1, 2}""")
print("implicit " f"{x}" " concatenation" f"{name}")
print(f"{x:%}", f"{True}", f"{None}", f"{3!r:^5}|", f"{'a' 'b'}", f"{x}{x}")
