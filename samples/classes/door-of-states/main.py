# Attributes that a method changes between two comparisons.

class Door:
    def __init__(self):
        self.state = "open"
        self.log = []

    def step(self):
        self.state = "closed" if self.state == "open" else "open"

    @property
    def first(self):
        return self.state[0]

    def run(self):
        if self.state == "open":
            self.step()
            if self.state == "closed":
                print("closed now")
        if self.first == "c":
            self.step()
            while self.first != "o":
                self.step()
            print("done", self.first == "o")


Door().run()
