export class Order {
  customer: string;
  lines: Map<string, number>;

  constructor(customer: string) {
    this.customer = customer;
    this.lines = new Map<string, number>();
  }

  add(name: string, count: number): void {
    this.lines.set(name, (this.lines.get(name) ?? 0) + count);
  }
}
