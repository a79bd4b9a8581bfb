class C:
    def helper(self): pass
    def run(self):
        helper()
C().run()
