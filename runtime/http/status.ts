import { IntEnum } from "../enum/mixed.js";

/**
 * The status codes of HTTP: ints with the words of RFC 9110 and its neighbours.
 * @see https://docs.python.org/3/library/http.html#http.HTTPStatus
 */
export class HTTPStatus extends IntEnum {
  static readonly __module__: string = "http";
  readonly phrase: string;

  static readonly CONTINUE = new HTTPStatus("CONTINUE", 100, "Continue");
  static readonly SWITCHING_PROTOCOLS = new HTTPStatus(
    "SWITCHING_PROTOCOLS",
    101,
    "Switching Protocols",
  );
  static readonly PROCESSING = new HTTPStatus("PROCESSING", 102, "Processing");
  static readonly EARLY_HINTS = new HTTPStatus("EARLY_HINTS", 103, "Early Hints");
  static readonly OK = new HTTPStatus("OK", 200, "OK");
  static readonly CREATED = new HTTPStatus("CREATED", 201, "Created");
  static readonly ACCEPTED = new HTTPStatus("ACCEPTED", 202, "Accepted");
  static readonly NON_AUTHORITATIVE_INFORMATION = new HTTPStatus(
    "NON_AUTHORITATIVE_INFORMATION",
    203,
    "Non-Authoritative Information",
  );
  static readonly NO_CONTENT = new HTTPStatus("NO_CONTENT", 204, "No Content");
  static readonly RESET_CONTENT = new HTTPStatus("RESET_CONTENT", 205, "Reset Content");
  static readonly PARTIAL_CONTENT = new HTTPStatus("PARTIAL_CONTENT", 206, "Partial Content");
  static readonly MULTI_STATUS = new HTTPStatus("MULTI_STATUS", 207, "Multi-Status");
  static readonly ALREADY_REPORTED = new HTTPStatus("ALREADY_REPORTED", 208, "Already Reported");
  static readonly IM_USED = new HTTPStatus("IM_USED", 226, "IM Used");
  static readonly MULTIPLE_CHOICES = new HTTPStatus("MULTIPLE_CHOICES", 300, "Multiple Choices");
  static readonly MOVED_PERMANENTLY = new HTTPStatus("MOVED_PERMANENTLY", 301, "Moved Permanently");
  static readonly FOUND = new HTTPStatus("FOUND", 302, "Found");
  static readonly SEE_OTHER = new HTTPStatus("SEE_OTHER", 303, "See Other");
  static readonly NOT_MODIFIED = new HTTPStatus("NOT_MODIFIED", 304, "Not Modified");
  static readonly USE_PROXY = new HTTPStatus("USE_PROXY", 305, "Use Proxy");
  static readonly TEMPORARY_REDIRECT = new HTTPStatus(
    "TEMPORARY_REDIRECT",
    307,
    "Temporary Redirect",
  );
  static readonly PERMANENT_REDIRECT = new HTTPStatus(
    "PERMANENT_REDIRECT",
    308,
    "Permanent Redirect",
  );
  static readonly BAD_REQUEST = new HTTPStatus("BAD_REQUEST", 400, "Bad Request");
  static readonly UNAUTHORIZED = new HTTPStatus("UNAUTHORIZED", 401, "Unauthorized");
  static readonly PAYMENT_REQUIRED = new HTTPStatus("PAYMENT_REQUIRED", 402, "Payment Required");
  static readonly FORBIDDEN = new HTTPStatus("FORBIDDEN", 403, "Forbidden");
  static readonly NOT_FOUND = new HTTPStatus("NOT_FOUND", 404, "Not Found");
  static readonly METHOD_NOT_ALLOWED = new HTTPStatus(
    "METHOD_NOT_ALLOWED",
    405,
    "Method Not Allowed",
  );
  static readonly NOT_ACCEPTABLE = new HTTPStatus("NOT_ACCEPTABLE", 406, "Not Acceptable");
  static readonly PROXY_AUTHENTICATION_REQUIRED = new HTTPStatus(
    "PROXY_AUTHENTICATION_REQUIRED",
    407,
    "Proxy Authentication Required",
  );
  static readonly REQUEST_TIMEOUT = new HTTPStatus("REQUEST_TIMEOUT", 408, "Request Timeout");
  static readonly CONFLICT = new HTTPStatus("CONFLICT", 409, "Conflict");
  static readonly GONE = new HTTPStatus("GONE", 410, "Gone");
  static readonly LENGTH_REQUIRED = new HTTPStatus("LENGTH_REQUIRED", 411, "Length Required");
  static readonly PRECONDITION_FAILED = new HTTPStatus(
    "PRECONDITION_FAILED",
    412,
    "Precondition Failed",
  );
  static readonly REQUEST_ENTITY_TOO_LARGE = new HTTPStatus(
    "REQUEST_ENTITY_TOO_LARGE",
    413,
    "Request Entity Too Large",
  );
  static readonly REQUEST_URI_TOO_LONG = new HTTPStatus(
    "REQUEST_URI_TOO_LONG",
    414,
    "Request-URI Too Long",
  );
  static readonly UNSUPPORTED_MEDIA_TYPE = new HTTPStatus(
    "UNSUPPORTED_MEDIA_TYPE",
    415,
    "Unsupported Media Type",
  );
  static readonly REQUESTED_RANGE_NOT_SATISFIABLE = new HTTPStatus(
    "REQUESTED_RANGE_NOT_SATISFIABLE",
    416,
    "Requested Range Not Satisfiable",
  );
  static readonly EXPECTATION_FAILED = new HTTPStatus(
    "EXPECTATION_FAILED",
    417,
    "Expectation Failed",
  );
  static readonly IM_A_TEAPOT = new HTTPStatus("IM_A_TEAPOT", 418, "I'm a Teapot");
  static readonly MISDIRECTED_REQUEST = new HTTPStatus(
    "MISDIRECTED_REQUEST",
    421,
    "Misdirected Request",
  );
  static readonly UNPROCESSABLE_ENTITY = new HTTPStatus(
    "UNPROCESSABLE_ENTITY",
    422,
    "Unprocessable Entity",
  );
  static readonly LOCKED = new HTTPStatus("LOCKED", 423, "Locked");
  static readonly FAILED_DEPENDENCY = new HTTPStatus("FAILED_DEPENDENCY", 424, "Failed Dependency");
  static readonly TOO_EARLY = new HTTPStatus("TOO_EARLY", 425, "Too Early");
  static readonly UPGRADE_REQUIRED = new HTTPStatus("UPGRADE_REQUIRED", 426, "Upgrade Required");
  static readonly PRECONDITION_REQUIRED = new HTTPStatus(
    "PRECONDITION_REQUIRED",
    428,
    "Precondition Required",
  );
  static readonly TOO_MANY_REQUESTS = new HTTPStatus("TOO_MANY_REQUESTS", 429, "Too Many Requests");
  static readonly REQUEST_HEADER_FIELDS_TOO_LARGE = new HTTPStatus(
    "REQUEST_HEADER_FIELDS_TOO_LARGE",
    431,
    "Request Header Fields Too Large",
  );
  static readonly UNAVAILABLE_FOR_LEGAL_REASONS = new HTTPStatus(
    "UNAVAILABLE_FOR_LEGAL_REASONS",
    451,
    "Unavailable For Legal Reasons",
  );
  static readonly INTERNAL_SERVER_ERROR = new HTTPStatus(
    "INTERNAL_SERVER_ERROR",
    500,
    "Internal Server Error",
  );
  static readonly NOT_IMPLEMENTED = new HTTPStatus("NOT_IMPLEMENTED", 501, "Not Implemented");
  static readonly BAD_GATEWAY = new HTTPStatus("BAD_GATEWAY", 502, "Bad Gateway");
  static readonly SERVICE_UNAVAILABLE = new HTTPStatus(
    "SERVICE_UNAVAILABLE",
    503,
    "Service Unavailable",
  );
  static readonly GATEWAY_TIMEOUT = new HTTPStatus("GATEWAY_TIMEOUT", 504, "Gateway Timeout");
  static readonly HTTP_VERSION_NOT_SUPPORTED = new HTTPStatus(
    "HTTP_VERSION_NOT_SUPPORTED",
    505,
    "HTTP Version Not Supported",
  );
  static readonly VARIANT_ALSO_NEGOTIATES = new HTTPStatus(
    "VARIANT_ALSO_NEGOTIATES",
    506,
    "Variant Also Negotiates",
  );
  static readonly INSUFFICIENT_STORAGE = new HTTPStatus(
    "INSUFFICIENT_STORAGE",
    507,
    "Insufficient Storage",
  );
  static readonly LOOP_DETECTED = new HTTPStatus("LOOP_DETECTED", 508, "Loop Detected");
  static readonly NOT_EXTENDED = new HTTPStatus("NOT_EXTENDED", 510, "Not Extended");
  static readonly NETWORK_AUTHENTICATION_REQUIRED = new HTTPStatus(
    "NETWORK_AUTHENTICATION_REQUIRED",
    511,
    "Network Authentication Required",
  );

  constructor(name: string, value: number, phrase: string) {
    super(name, value);
    this.phrase = phrase;
  }
}
