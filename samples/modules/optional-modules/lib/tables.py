WIDTH = 8


def row(*cells: str) -> str:
    return "|".join(cell.center(WIDTH) for cell in cells)
