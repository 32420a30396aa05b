import { codeOf } from "./code-of.js";
import { rangesOf, valueIn } from "./ranges.js";

/* What is another category since Unicode 14, which CPython 3.11 knows; mostly it was not assigned. */
const before = rangesOf(
  "id=Ll 16i=Cn 8=Cn qt=Cn 3k=Cn n=Cn d7=Cn 2dd+e=Cn 3+b=Cn 2r+1=Cn 1c=Cn 7e+1=Cn tz=Cn " +
    "o6+2=Cn 1gt=Cn va+3=Cn dh+1=Cn a=Cn na4+4=Cn 3=Cn 2=Cn 6+2=Cn l=Cn gk2+f=Cn ce+1=Cn 1j+6=Cn " +
    "1ki+1f=Cn nh+p=Cn rr+11=Cn 4+s=Cn 9+1=Cn 8j+5=Cn 9+8=Cn y+5=Cn n4+2=Cn 8v+9=Cn 2=Cn 3=Cn " +
    "2+11=Cn 2+9=Cn 2=Cn 3=Cn 2+3=Cn 2+9=Cn 2+1=Cn 9+1=Cn ku+j=Cn 1n=Mn rm+9=Cn 2f+7=Cn 2h+x=Cn " +
    "f+9=Cn c7+17=Cn 5+9=Cn 7r+g=Cn 2+14=Cn 4+s=Cn 445=Cn a+s=Cn b+32y=Cn 5qe+1l=Cn 2dj+1l=Cn " +
    "87+o=Cn 3+o=Cn 7z+4=Cn 4qq+7=Cn zk=Cn a+l=Cn 2q+36=Cn 6yo=Cn z=Cn 59n+70=Cn 4+c3=Cn 7+m=Cn " +
    "g+g=Cn r4+j=Cn 2fm+5=Cn 7a+1p=Cn y=Cn u9+15=Cn 5z+16=Cn 5=Cn 5d+u=Cn 2+l=Cn 9+1=Cn 34p=Cn " +
    "4=Cn 48+b=Cn 2i=Cn 61+9=Cn 5+1=Cn f+8=Cn ak+3=Cn u+2=Cn g+3=Cn 4+1=Cn u+2=Cn c+4=Cn 7=Cn " +
    "2=Cn 5+2=Cn b+2=Cn 3=Cn 9+2=Cn 5=Cn 8+1=Cn 5v+10=Cn b=Cn 10zj+6=Cn 4mb+b=Cn 5s3+h9=Cn " +
    "7ar+6jt=Cn",
);

const categories =
  "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cs"
    .split(" ")
    .map((name) => [name, new RegExp(String.raw`^\p{${name}}$`, "u")] as const);

/** `unicodedata.category(chr)`: the general category. */
export function category(character: string): string {
  const known = valueIn(before, codeOf("category", character));
  return known ?? categories.find(([, pattern]) => pattern.test(character))?.[0] ?? "Cn";
}
