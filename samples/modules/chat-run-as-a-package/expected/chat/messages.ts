import { NotImplemented, equals, repr, tuple } from "../runtime/builtins.js";
import type { User } from "./users.js";

export class Message {
  sender: User;
  text: string;

  constructor(sender: User, text: string) {
    this.sender = sender;
    this.text = text;
  }

  __repr__(): string {
    return `Message(sender=${repr(this.sender)}, text=${repr(this.text)})`;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof Message)) {
      return NotImplemented;
    }
    return equals(
      tuple(this.sender, this.text),
      tuple(other.sender, other.text),
    );
  }

  __str__(): string {
    return `<${this.sender.name}> ${this.text}`;
  }
}
