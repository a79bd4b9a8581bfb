# A pipeline of generators. Each stage asks the one before it for one item at a time, so nothing is stored and the source
# could be endless: watch how reading and printing alternate.

LOG = """\
2024-05-01 INFO start
2024-05-01 ERROR disk full
2024-05-02 INFO retry
2024-05-02 ERROR no route to host
2024-05-03 INFO stop"""

def lines(text):
    for line in text.split('\n'):
        print('  read:', line)
        yield line

def fields(records):
    for record in records:
        day, level, message = record.split(' ', 2)
        yield day, level, message

def only(level, records):
    # A generator expression is a stage as well.
    return (record for record in records if record[1] == level)

def numbered(items, start=1):
    n = start
    for item in items:
        yield n, item
        n += 1

for n, (day, level, message) in numbered(only('ERROR', fields(lines(LOG)))):
    print(f'{n}. {message} ({day})')
