import { defineModule } from "../define.ts";

const STATUSES = (
  "CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED ACCEPTED " +
  "NON_AUTHORITATIVE_INFORMATION NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS " +
  "ALREADY_REPORTED IM_USED MULTIPLE_CHOICES MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED " +
  "USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST UNAUTHORIZED " +
  "PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE " +
  "PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED " +
  "PRECONDITION_FAILED REQUEST_ENTITY_TOO_LARGE REQUEST_URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE " +
  "REQUESTED_RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST " +
  "UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED " +
  "PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE " +
  "UNAVAILABLE_FOR_LEGAL_REASONS INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY " +
  "SERVICE_UNAVAILABLE GATEWAY_TIMEOUT HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES " +
  "INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED"
).split(" ");

const status = (name: string) => ({ type: "http.HTTPStatus", emit: `HTTPStatus.${name}` });

/** https://docs.python.org/3/library/http.html */
export const http = defineModule({
  module: "http",
  constants: Object.fromEntries(STATUSES.map((name) => [`HTTPStatus.${name}`, status(name)])),
  classes: {
    HTTPStatus: {
      name: "http.HTTPStatus",
      ts: "HTTPStatus",
      value: "HTTPStatus",
      alwaysTrue: true,
      construct: {
        signature: "(value: int, /) -> http.HTTPStatus",
        emit: "HTTPStatus.of($value)",
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        value: { type: "natural", emit: "$self.value" },
        phrase: { type: "str", emit: "$self.phrase" },
      },
    },
  },
});
