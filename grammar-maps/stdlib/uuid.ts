import { defineModule, type AttributeEntry } from "../define.ts";

const attribute = (type: string, name: string): AttributeEntry => ({ type, emit: `$self.${name}` });
const space = (name: string): AttributeEntry => ({ type: "uuid.UUID", emit: `uuid.${name}` });

/** https://docs.python.org/3/library/uuid.html */
export const uuid = defineModule({
  module: "uuid",
  functions: {
    uuid1: {
      signature: "(node: int | None = None, clock_seq: int | None = None) -> uuid.UUID",
      emit: [
        { when: { node: "absent", clock_seq: "given" }, ts: "uuid.uuid1(null, $clock_seq)" },
        { ts: "uuid.uuid1($node, $clock_seq)" },
      ],
    },
    uuid3: {
      signature: "(namespace: uuid.UUID, name: str) -> uuid.UUID",
      emit: "uuid.uuid3($namespace, $name)",
    },
    uuid4: { signature: "() -> uuid.UUID", emit: "uuid.uuid4()" },
    uuid5: {
      signature: "(namespace: uuid.UUID, name: str) -> uuid.UUID",
      emit: "uuid.uuid5($namespace, $name)",
    },
    getnode: { signature: "() -> int", emit: "uuid.getnode()" },
  },
  classes: {
    UUID: {
      name: "uuid.UUID",
      ts: "uuid.UUID",
      value: "uuid.UUID",
      construct: {
        signature:
          "(hex: str | None = None, bytes: bytes | None = None, bytes_le: bytes | None = None, fields: raw = None, int: bigint | None = None, version: int | None = None) -> uuid.UUID",
        emit: [
          {
            when: {
              hex: "absent",
              bytes: "absent",
              bytes_le: "absent",
              fields: "absent",
              int: "absent",
            },
            ts: "new uuid.UUID({})",
          },
          {
            ts: "new uuid.UUID({ hex: $hex, bytes: $bytes, bytesLe: $bytes_le, fields: $fields, int: $int, version: $version })",
          },
        ],
      },
      attributes: {
        hex: attribute("ascii", "hex"),
        int: attribute("bigint", "int"),
        bytes: attribute("bytes", "bytes"),
        bytes_le: attribute("bytes", "bytesLe"),
        fields: attribute("tuple[int, int, int, int, int, int]", "fields"),
        time_low: attribute("int", "timeLow"),
        time_mid: attribute("int", "timeMid"),
        time_hi_version: attribute("int", "timeHiVersion"),
        clock_seq_hi_variant: attribute("int", "clockSeqHiVariant"),
        clock_seq_low: attribute("int", "clockSeqLow"),
        clock_seq: attribute("int", "clockSeq"),
        node: attribute("int", "node"),
        time: attribute("bigint", "time"),
        urn: attribute("ascii", "urn"),
        variant: attribute("ascii", "variant"),
        version: attribute("int | None", "version"),
      },
    },
  },
  constants: {
    NAMESPACE_DNS: space("NAMESPACE_DNS"),
    NAMESPACE_URL: space("NAMESPACE_URL"),
    NAMESPACE_OID: space("NAMESPACE_OID"),
    NAMESPACE_X500: space("NAMESPACE_X500"),
    RESERVED_NCS: { type: "str", emit: '"reserved for NCS compatibility"' },
    RFC_4122: { type: "str", emit: '"specified in RFC 4122"' },
    RESERVED_MICROSOFT: { type: "str", emit: '"reserved for Microsoft compatibility"' },
    RESERVED_FUTURE: { type: "str", emit: '"reserved for future definition"' },
  },
});
