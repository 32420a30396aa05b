class Named:
    def label(self):
        return f"<{self.kind} {self.name}>"


class Logged:
    prefix = "log"

    def log(self, *parts, level="info"):
        print(f"[{self.prefix}:{level}]", *parts)


class Base:
    kind = "base"

    def __init__(self, name):
        self.name = name

    def label(self):
        return "hidden by the mixin"

    def hello(self):
        return f"hello {self.name}"


class Service(Named, Logged, Base):
    kind = "service"
    prefix = "svc"

    def __init__(self, name, load=1.0):
        super().__init__(name)
        self.load = load

    def start(self):
        self.log("starting", self.label(), level="debug")
        self.log(self.hello(), self.load)


service = Service("web")
service.start()
print(isinstance(service, Logged), isinstance(service, Base), isinstance(Base("x"), Logged))
