export class Product {
  name: string;
  price: number;
  stock: number | bigint;

  constructor(name: string, price: number, stock: number | bigint = 0) {
    this.name = name;
    this.price = price;
    this.stock = stock;
  }
}
