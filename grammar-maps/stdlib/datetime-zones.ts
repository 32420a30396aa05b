import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/datetime.html#tzinfo-objects */
export const datetimeZones = defineModule({
  module: "datetime",
  classes: {
    tzinfo: {
      name: "datetime.tzinfo",
      ts: "tzinfo",
      value: "tzinfo",
      inheritable: true,
      methods: {
        utcoffset: {
          signature: "(dt: datetime.datetime | None, /) -> datetime.timedelta | None",
          emit: "$self.utcoffset($dt)",
        },
        tzname: {
          signature: "(dt: datetime.datetime | None, /) -> str | None",
          emit: "$self.tzname($dt)",
        },
        dst: {
          signature: "(dt: datetime.datetime | None, /) -> datetime.timedelta | None",
          emit: "$self.dst($dt)",
        },
      },
    },
    timezone: {
      name: "datetime.timezone",
      bases: ["datetime.tzinfo"],
      ts: "timezone",
      value: "timezone",
      construct: {
        signature: "(offset: datetime.timedelta, name: str = '') -> datetime.timezone",
        emit: "new timezone($offset, $name)",
      },
      methods: {
        utcoffset: {
          signature: "(dt: datetime.datetime | None, /) -> datetime.timedelta",
          emit: "$self.utcoffset($dt)",
        },
        tzname: {
          signature: "(dt: datetime.datetime | None, /) -> str",
          emit: "$self.tzname($dt)",
        },
        dst: { signature: "(dt: datetime.datetime | None, /) -> None", emit: "$self.dst($dt)" },
      },
    },
  },
});
