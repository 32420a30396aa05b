export class User {
  name: string;
  inbox: string[];

  constructor(name: string) {
    this.name = name;
    this.inbox = [];
  }

  receive(text: string): void {
    this.inbox.push(text);
  }
}
