import { Exception, ValueError, inherits } from "../../runtime/builtins.js";

export class PaymentError extends Exception {}

export class InvalidCard extends PaymentError {}
inherits(InvalidCard, PaymentError, ValueError);

export class CardDeclined extends PaymentError {
  card: string;

  constructor(card: string) {
    super(card);
    this.card = card;
  }
}
