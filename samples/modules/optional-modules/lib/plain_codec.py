def encode(values: dict[str, str]) -> str:
    return ";".join(f"{key}={value}" for key, value in values.items())


def decode(text: str) -> dict[str, str]:
    pairs = [part.split("=") for part in text.split(";")]
    return {key: value for key, value in pairs}


if __name__ == "__main__":
    print(encode({"only": "when it is run"}))
