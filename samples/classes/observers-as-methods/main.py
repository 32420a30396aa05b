"""Methods as observers: each `sensor.on_change` is a new object, equal to the others of its kind."""


class Subject:
    def __init__(self):
        self.observers = []
        self.calls = {}

    def attach(self, observer):
        if observer in self.observers:
            print("already attached:", observer.__name__)
            return
        self.observers.append(observer)
        self.calls[observer] = 0

    def detach(self, observer):
        try:
            self.observers.remove(observer)
        except ValueError:
            print("not attached:", observer.__name__)

    def notify(self, value):
        for observer in self.observers:
            self.calls[observer] += 1
            observer(value)


class Display:
    def __init__(self, name):
        self.name = name
        self.shown = []

    def on_change(self, value):
        self.shown.append(value)
        print(f"{self.name} shows {value}")

    def on_alarm(self, value):
        if value > 30:
            print(f"{self.name}: alarm at {value}")


def log_value(value):
    print("log", value)


kitchen, cellar = Display("kitchen"), Display("cellar")
subject = Subject()
subject.attach(kitchen.on_change)
subject.attach(kitchen.on_change)
subject.attach(cellar.on_change)
subject.attach(kitchen.on_alarm)
subject.attach(log_value)
subject.notify(21)
subject.detach(cellar.on_change)
subject.detach(cellar.on_change)
subject.notify(35)
print(kitchen.shown, cellar.shown)
print([observer.__name__ for observer in subject.observers])
print(subject.calls[kitchen.on_change], subject.calls[cellar.on_change], subject.calls.get(cellar.on_alarm))
print(kitchen.on_change == kitchen.on_change, kitchen.on_change == cellar.on_change)
print(kitchen.on_change != kitchen.on_alarm, subject.observers.index(kitchen.on_alarm))
print(len({kitchen.on_change, kitchen.on_change, cellar.on_change}), [kitchen.on_change] == [kitchen.on_change])
print(subject.observers.count(log_value), getattr(kitchen, "on_change") in subject.observers)
