import { ValueError } from "../builtins/exceptions-core.js";
import type { datetime } from "./datetime.js";
import type { tzinfo } from "./tzinfo.js";

/** A moment told by its UTC fields, on the clock of a zone. */
export function fromUtc(utc: datetime, zone: tzinfo): datetime {
  const known = zone.offsetFromUtc(utc);
  if (known === null) return fromOwnUtc(utc.replace({ tzinfo: zone }), zone);
  const [offset, fold] = known;
  return utc.__add__(offset).replace({ tzinfo: zone, fold });
}

/** What `tzinfo.fromutc` makes of a zone that tells its offset and its summer time. */
function fromOwnUtc(utc: datetime, zone: tzinfo): datetime {
  const offset = zone.utcoffset(utc);
  if (offset === null) throw new ValueError("fromutc() requires a non-None utcoffset() result");
  const summer = zone.dst(utc);
  if (summer === null) throw new ValueError("fromutc() requires a non-None dst() result");
  const standard = utc.__add__(offset.__sub__(summer));
  const later = zone.dst(standard);
  if (later === null)
    throw new ValueError("fromutc(): dt.dst gave inconsistent results; cannot convert");
  return standard.__add__(later);
}
