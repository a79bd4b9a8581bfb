# The command: python -m json.tool.
import io
import json.tool
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
source, target = os.path.join(folder, 'in.json'), os.path.join(folder, 'out.json')


def run(document, *options):
    with open(source, 'w', encoding='utf-8') as file:
        file.write(document)
    open(target, 'w').close()
    sys.argv = ['json.tool', *options, source, target]
    try:
        json.tool.main()
    except SystemExit as stop:
        print('stopped:', stop.code)
    with open(target, encoding='utf-8') as file:
        print(ascii(file.read()))


for options in [(), ('--sort-keys',), ('--no-ensure-ascii',), ('--tab',), ('--no-indent',), ('--compact',), ('--indent', '2'), ('--indent=0',), ('--sort', '--comp')]:
    run('{"b": [1, {"c": "\u00e9"}], "a": null}', *options)
run('[1]\n{"a": 2}\n', '--json-lines', '--compact')
run('[1')
run('{ 1.2:3.4}')
sys.stdin = io.StringIO('[1, 2]')
sys.argv = ['json.tool', '-', target, '--compact']
json.tool.main()
print(open(target).read())
sys.stdin = io.StringIO('[1]\n{"a": 2}\n')
sys.argv = ['json.tool', '--json-lines', '--no-indent', '-', target]
json.tool.main()
print(open(target).read())

for options in [('--wrong',), ('--indent', 'x'), ('--indent',), ('--tab', '--compact'), ('a', 'b', 'c'), ('--no',), ('--tab=1',)]:
    sys.argv = ['json.tool', *options]
    kept, sys.stderr = sys.stderr, io.StringIO()
    try:
        json.tool.main()
    except SystemExit as stop:
        print(stop.code, sys.stderr.getvalue().splitlines()[-1])
    sys.stderr = kept
