def log():
    print('log opened')
    while True:
        print((yield))

def main():
    out = log()
    print('working')

main()
