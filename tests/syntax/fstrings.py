f''
f'a{x}b'
f'{x!r:>{w}.{p}}'
f'{x=}'
f'{ x = !s:3}'
f'{{}}{{{x}}}'
f"{'a' f"{b}"}"
f'''{
x
:>3}'''
rf'\{x}\n'
'a' f'{b}' 'c'
f'{x:%H:%M}'
f'{(lambda y: y)}'
f'{x:=5}'
f'{x != y}'
f'{a["b"]}'
f'{*a, b}'
f'{yield}'
