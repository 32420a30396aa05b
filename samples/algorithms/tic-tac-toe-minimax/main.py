class Board:
    LINES = [
        (0, 1, 2),
        (3, 4, 5),
        (6, 7, 8),
        (0, 3, 6),
        (1, 4, 7),
        (2, 5, 8),
        (0, 4, 8),
        (2, 4, 6),
    ]

    def __init__(self):
        self.cells = [" "] * 9

    def __str__(self):
        rows = [" | ".join(self.cells[i : i + 3]) for i in range(0, 9, 3)]
        return "\n--+---+--\n".join(rows)

    def free(self):
        return [i for i, c in enumerate(self.cells) if c == " "]

    def winner(self):
        for a, b, c in self.LINES:
            if self.cells[a] == self.cells[b] == self.cells[c] != " ":
                return self.cells[a]
        return None

    def full(self):
        return " " not in self.cells


def minimax(board, player, me):
    w = board.winner()
    if w:
        return (1 if w == me else -1), None
    if board.full():
        return 0, None
    best = None
    for move in board.free():
        board.cells[move] = player
        score, _ = minimax(board, "O" if player == "X" else "X", me)
        board.cells[move] = " "
        if best is None or (score > best[0] if player == me else score < best[0]):
            best = (score, move)
    return best


board = Board()
moves = iter([0, 8])
player = "X"
turn = 0
while not board.winner() and not board.full():
    turn += 1
    if player == "X" and turn <= 3:
        move = next(moves)
    else:
        _, move = minimax(board, player, player)
    board.cells[move] = player
    print(f"Turn {turn}: {player} plays {move}")
    player = "O" if player == "X" else "X"
print(board)
print("Winner:", board.winner() or "draw")
