"""A tiny template engine: {{ name }}, {% for x in xs %} ... {% endfor %}, {% if x %}."""

import re


class TemplateSyntaxError(Exception):
    pass


class Node:
    def render(self, context):
        raise NotImplementedError


class TextNode(Node):
    def __init__(self, text):
        self.text = text

    def render(self, context):
        return self.text


class VarNode(Node):
    def __init__(self, expr):
        self.parts = [p.strip() for p in expr.split("|")]

    def render(self, context):
        name, *filters = self.parts
        value = resolve(name, context)
        for f in filters:
            value = FILTERS[f](value)
        return str(value)


class ForNode(Node):
    def __init__(self, var, source, body):
        self.var = var
        self.source = source
        self.body = body

    def render(self, context):
        out = []
        for item in resolve(self.source, context):
            child = dict(context)
            child[self.var] = item
            out.append(render_all(self.body, child))
        return "".join(out)


class IfNode(Node):
    def __init__(self, cond, body, else_body):
        self.cond = cond
        self.body = body
        self.else_body = else_body

    def render(self, context):
        if resolve(self.cond, context):
            return render_all(self.body, context)
        return render_all(self.else_body, context)


FILTERS = {
    "upper": lambda s: s.upper(),
    "title": str.title,
    "length": len,
    "money": lambda x: f"${x:,.2f}",
}


def resolve(name, context):
    first, *rest = name.split(".")
    value = context[first]
    for part in rest:
        value = value[part] if isinstance(value, dict) else getattr(value, part)
    return value


def render_all(nodes, context):
    return "".join(n.render(context) for n in nodes)


def parse(tokens, stop=()):
    nodes = []
    while tokens:
        token = tokens.pop(0)
        if token.startswith("{{"):
            nodes.append(VarNode(token[2:-2].strip()))
        elif token.startswith("{%"):
            words = token[2:-2].split()
            if words[0] in stop:
                return nodes, words[0]
            if words[0] == "for":
                _, var, _, source = words
                body, _ = parse(tokens, ("endfor",))
                nodes.append(ForNode(var, source, body))
            elif words[0] == "if":
                body, end = parse(tokens, ("else", "endif"))
                else_body = []
                if end == "else":
                    else_body, _ = parse(tokens, ("endif",))
                nodes.append(IfNode(words[1], body, else_body))
            else:
                raise TemplateSyntaxError(f"unknown tag {words[0]}")
        elif token:
            nodes.append(TextNode(token))
    if stop:
        raise TemplateSyntaxError(f"missing {stop}")
    return nodes, None


class Template:
    def __init__(self, source):
        tokens = re.split(r"(\{\{.*?\}\}|\{%.*?%\})", source)
        self.nodes, _ = parse(tokens)

    def render(self, **context):
        return render_all(self.nodes, context)


t = Template("""Hello {{ user.name | title }}!
You have {{ items | length }} items:
{% for item in items %}- {{ item.name | upper }}: {{ item.price | money }}
{% endfor %}{% if vip %}Thanks, VIP!{% else %}Join the club.{% endif %}""")

print(
    t.render(
        user={"name": "ada lovelace"},
        vip=False,
        items=[{"name": "pen", "price": 1.5}, {"name": "laptop", "price": 1299}],
    )
)
try:
    Template("{% while x %}")
except TemplateSyntaxError as err:
    print("error:", err)
