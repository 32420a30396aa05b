import type { User } from "./users.js";

export class Message {
  sender: User;
  text: string;

  constructor(sender: User, text: string) {
    this.sender = sender;
    this.text = text;
  }

  __str__(): string {
    return `<${this.sender.name}> ${this.text}`;
  }
}
