class Plugin:
    name = "base"

    def describe(self):
        return f"{type(self).__name__} is called {self.name}"


class Doubler(Plugin):
    name = "double"


class Nameless(Plugin):
    pass


for plugin in (Plugin, Doubler, Nameless):
    print(plugin.__name__, plugin.name, plugin().describe())
