import heapq
from collections import Counter, namedtuple

Leaf = namedtuple('Leaf', 'char weight')
Node = namedtuple('Node', 'left right weight')

def build_tree(text):
    counts = Counter(text)
    heap = [(n, i, Leaf(ch, n)) for i, (ch, n) in enumerate(sorted(counts.items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        n1, _, a = heapq.heappop(heap)
        n2, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, serial, Node(a, b, n1 + n2)))
        serial += 1
    return heap[0][2]

def codes(tree, prefix='', table=None):
    if table is None:
        table = {}
    if isinstance(tree, Leaf):
        table[tree.char] = prefix or '0'
    else:
        codes(tree.left, prefix + '0', table)
        codes(tree.right, prefix + '1', table)
    return table

def encode(text, table):
    bits = ''.join(table[c] for c in text)
    padding = -len(bits) % 8
    bits += '0' * padding
    data = bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))
    return padding, data

def decode(padding, data, tree):
    bits = ''.join(f'{byte:08b}' for byte in data)
    if padding:
        bits = bits[:-padding]
    out = []
    node = tree
    for bit in bits:
        if not isinstance(tree, Leaf):
            node = node.left if bit == '0' else node.right
        if isinstance(node, Leaf):
            out.append(node.char)
            node = tree
    return ''.join(out)

def show(tree, depth=0):
    pad = '    ' * depth
    if isinstance(tree, Leaf):
        print(f'{pad}{tree.char!r}: {tree.weight}')
    else:
        print(f'{pad}[{tree.weight}]')
        for child in (tree.left, tree.right):
            show(child, depth + 1)

def lzw_compress(text):
    table = {chr(i): i for i in range(256)}
    w, result = '', []
    for c in text:
        if w + c in table:
            w += c
        else:
            result.append(table[w])
            table[w + c] = len(table)
            w = c
    if w:
        result.append(table[w])
    return result

def lzw_expand(codes):
    table = {i: chr(i) for i in range(256)}
    codes = list(codes)
    w = result = chr(codes.pop(0))
    for k in codes:
        if k in table:
            entry = table[k]
        elif k == len(table):
            entry = w + w[0]
        else:
            raise ValueError('Bad compressed k: %d' % k)
        result += entry
        table[len(table)] = w + entry[0]
        w = entry
    return result

def bwt(s):
    s += '\0'
    rotations = sorted(s[i:] + s[:i] for i in range(len(s)))
    return ''.join(r[-1] for r in rotations)

def inverse_bwt(r):
    table = [''] * len(r)
    for _ in range(len(r)):
        table = sorted(r[i] + table[i] for i in range(len(r)))
    return next(row for row in table if row.endswith('\0')).rstrip('\0')

for text in ['abracadabra', 'aaaa', 'she sells sea shells', 'é€𝄞é']:
    tree = build_tree(text)
    table = codes(tree)
    padding, data = encode(text, table)
    assert decode(padding, data, tree) == text
    raw = text.encode('utf-8')
    print(f'{text!r}: {len(raw)} -> {len(data)} bytes ({len(data) / len(raw):.0%}), padding {padding}, {data.hex()}')
    for char, code in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1])):
        print(f'   {char!r:6} {code}')

show(build_tree('mississippi'))
packed = lzw_compress('TOBEORNOTTOBEORTOBEORNOT')
print(packed)
print(lzw_expand(packed))
try:
    lzw_expand([84, 300])
except ValueError as e:
    print('ValueError:', e)
b = bwt('banana')
print(repr(b), inverse_bwt(b))
t = build_tree('ab')
print(t, t._asdict(), t.left._replace(weight=9), Leaf._fields)
