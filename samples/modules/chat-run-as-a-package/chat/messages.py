from dataclasses import dataclass

from .users import User


@dataclass
class Message:
    sender: User
    text: str

    def __str__(self) -> str:
        return f"<{self.sender.name}> {self.text}"
