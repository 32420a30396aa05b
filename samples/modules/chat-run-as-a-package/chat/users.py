class User:
    def __init__(self, name: str) -> None:
        self.name = name
        self.inbox: list[str] = []

    def receive(self, text: str) -> None:
        self.inbox.append(text)
