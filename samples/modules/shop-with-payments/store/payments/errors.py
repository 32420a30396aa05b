class PaymentError(Exception):
    pass


class InvalidCard(PaymentError, ValueError):
    pass


class CardDeclined(PaymentError):
    def __init__(self, card):
        super().__init__(card)
        self.card = card
