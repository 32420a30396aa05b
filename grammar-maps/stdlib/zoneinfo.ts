import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const moment = "(dt: datetime.datetime | None, /)";

/** https://docs.python.org/3/library/zoneinfo.html */
export const zoneinfo = defineModule({
  module: "zoneinfo",
  classes: {
    ZoneInfo: {
      name: "zoneinfo.ZoneInfo",
      bases: ["datetime.tzinfo"],
      ts: "ZoneInfo",
      value: "ZoneInfo",
      construct: { signature: "(key: str) -> zoneinfo.ZoneInfo", emit: "new ZoneInfo($key)" },
      methods: {
        utcoffset: {
          signature: `${moment} -> datetime.timedelta | None`,
          emit: "$self.utcoffset($dt)",
        },
        tzname: { signature: `${moment} -> str | None`, emit: "$self.tzname($dt)" },
        dst: { signature: `${moment} -> datetime.timedelta | None`, emit: "$self.dst($dt)" },
      },
      attributes: { key: { type: "str", emit: "$self.key" } },
    },
    ZoneInfoNotFoundError: exceptionClass({
      name: "zoneinfo.ZoneInfoNotFoundError",
      base: "KeyError",
      emit: "new ZoneInfoNotFoundError(...$args)",
    }),
  },
});
