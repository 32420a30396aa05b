"""Records CPython's answers for the tests beside it: python3 record.py > recorded.json"""

import json
import math
import random
import statistics
import time


def attempt(call):
    try:
        return {"value": show(call())}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def show(value):
    return repr(value)


def draws():
    random.seed(42)
    yield [random.random() for _ in range(1500)]
    yield [random.randint(-10, 1000) for _ in range(300)]
    yield [random.randrange(0, 10**30, 7) for _ in range(20)]
    yield [random.getrandbits(k) for k in range(1, 100)]
    yield [random.uniform(-2, 5) for _ in range(50)]
    yield [random.choice("abcdé") for _ in range(50)]
    yield random.choices(["x", "y", "z"], [1, 2, 3.5], k=40)
    yield random.choices(range(9), k=20)
    deck = list(range(60))
    random.shuffle(deck)
    yield deck
    yield random.sample(range(1000), 30)
    yield random.sample(range(20), 5)
    yield random.sample(["a", "b"], k=3, counts=[2, 4])
    yield [random.triangular(1, 9, 3) for _ in range(20)]


def seeds():
    for seed in [0, 1, -7, 2**70, "hello", "", "é" * 200, b"bytes", 1.5, -0.25, True]:
        random.seed(seed)
        yield [random.random() for _ in range(5)]


def variates():
    random.seed(7)
    yield [random.gauss(1, 2) for _ in range(100)]
    yield [random.normalvariate() for _ in range(100)]
    yield [random.expovariate(1.5) for _ in range(100)]
    yield [random.betavariate(2, 3) for _ in range(50)]
    yield [random.gammavariate(0.5, 2) for _ in range(50)]
    yield [random.paretovariate(3) for _ in range(50)]
    yield [random.weibullvariate(1, 1.5) for _ in range(50)]
    yield [random.lognormvariate(0, 0.25) for _ in range(50)]


MATH = """sqrt(2) sqrt(-1) floor(-2.5) ceil(1e20) trunc(-3.7) floor(7) factorial(20) factorial(30) factorial(-1)
comb(52,5) comb(100,50) comb(3,5) perm(10,3) perm(5) gcd(12,18,27) lcm(4,6,10) gcd() isqrt(10**20) isqrt(99)
isqrt(-1) log(10) log(8,2) log(0) log(10**400) log2(1024) log2(3) log10(1000) log10(2) log1p(1e-10) exp(1)
exp(1000) exp(-745) expm1(1e-5) pow(2,0.5) pow(0,-1) pow(-8,1/3) pow(2,10) hypot(3,4) hypot(1,1,1)
dist((1,2),(4,6)) sin(1) cos(1) tan(1) sin(1e6) asin(0.3) acos(0.3) acos(2) atan(0.3) atan2(1,-2) degrees(1)
radians(90) sinh(1) cosh(1) tanh(0.5) asinh(1) acosh(2) atanh(0.5) fsum([0.1]*10) fsum([1e100,1,-1e100])
prod([1,2,3,4]) prod([1.5,2]) isclose(1,1+1e-10) isclose(1,1.1) isnan(nan) isinf(-inf) isfinite(1)
copysign(1,-0.0) fmod(-7,3) fmod(1,0) remainder(7,4) remainder(5,2) modf(3.25) modf(-0.5) frexp(10) frexp(0.0)
ldexp(0.5,4) ulp(1) nextafter(1,2) gamma(5) gamma(0.5) gamma(4.5) lgamma(10) lgamma(0.5) fabs(-3) floor(inf)
floor(nan) sqrt(16) exp2(3) pi e tau inf nan""".split()

STATISTICS = """mean([1,2,3,4]) mean([1,2,3]) mean([0.1,0.2,0.3]) mean([]) median([3,1,2]) median([1,2,3,4]) median([])
median_low([1,2,3,4]) median_high([1,2,3,4]) mode(["a","b","b"]) multimode([1,1,2,2]) stdev([1,2,3,4]) stdev([1])
pstdev([1,2,3,4]) variance([1,2,3,4]) variance([1,2,3]) pvariance([0.5,1.5,2.25]) stdev([0.1,0.7,0.35])
fmean([1,2,3]) geometric_mean([54,24,36])""".split()

VALUES = [
    {"a": 1, "b": [1, 2.5, None, True]}, [], {}, [[]], {"é": "ü\n\"\\\x01😀"}, {"z": 1, "a": {"c": [], "b": {}}},
    [1.0, 1e16, -0.0, 1e-7, 10**20], "text", 3, None, {1: 2, None: 3, True: 4}, [float("inf"), float("nan")],
]
OPTIONS = [{}, {"indent": 2}, {"ensure_ascii": False}, {"separators": [",", ":"]}]

TEXTS = [
    "", "{", "[1,]", '{"a":1,}', '{"a" 1}', '{"a":1 "b"}', "[1 2]", '"abc', '"a\nb"', '"\\q"', '"\\u12x4"', "nul",
    "1 2", "  [1.0, 1, 1e2, -0, 123456789012345678901]  ", '{"a": {"b": [true, false, null]}}', '"\\ud83d\\ude00é"',
    "[\n  1,\n  x\n]", "{a:1}", "01", "1.", "-", "[NaN, -Infinity]", '"é" x', "{}", '[1', '{"a"', '{"a":', "tru",
]

STAMPS = [0, 86399, 1700000000, 1703980800, 951782400, 1230768000]
FORMAT = "%a %A %b %B %d %H %I %j %m %M %p %S %U %w %W %y %Y %% %D %F %T %R %e %G %V %u %c %x %X"

namespace = {name: getattr(math, name) for name in dir(math)}
recorded = {
    "draws": [show(draw) for draw in draws()],
    "seeds": [show(draw) for draw in seeds()],
    "variates": list(variates()),
    "math": {code: attempt(lambda code=code: eval(code, namespace)) for code in MATH},
    "statistics": {code: attempt(lambda code=code: eval("statistics." + code)) for code in STATISTICS},
    "dumps": [[json.dumps(value, **options) for options in OPTIONS] for value in VALUES],
    "sorted": json.dumps(VALUES[5], sort_keys=True, indent=4),
    "loads": {text: attempt(lambda text=text: json.loads(text)) for text in TEXTS},
    "strftime": {str(stamp): time.strftime(FORMAT, time.gmtime(stamp)) for stamp in STAMPS},
    "asctime": time.asctime(time.gmtime(0)),
}
print(json.dumps(recorded, indent=1))
