// Written by `npm run generate`: change what it is made of instead.
import type { ParsedTemplate, TemplateUse } from "../../grammar-maps/template.ts";
import type { TsType } from "../ast/typescript.ts";

/** Every expression template of the grammar-maps. */
export const templates: Readonly<Record<string, ParsedTemplate>> = {
  "0": { tree: { kind: "Number", value: 0 }, uses: [] },
  "1": { tree: { kind: "Number", value: 1 }, uses: [] },
  "$iterable.join($self)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$iterable" },
        property: "join",
      },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "$loop.createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$loop" },
        property: "createTask",
      },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [],
  },
  $number: { tree: { kind: "Identifier", name: "$number" }, uses: [] },
  $obj: { tree: { kind: "Identifier", name: "$obj" }, uses: [] },
  "$obj.length": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$obj" }, property: "length" },
    uses: [],
  },
  "$obj.size": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$obj" }, property: "size" },
    uses: [],
  },
  $self: { tree: { kind: "Identifier", name: "$self" }, uses: [] },
  "$self.__add__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__add__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__aenter__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__aenter__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__aexit__($exc_type, $exc, $tb)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__aexit__",
      },
      args: [
        { kind: "Identifier", name: "$exc_type" },
        { kind: "Identifier", name: "$exc" },
        { kind: "Identifier", name: "$tb" },
      ],
    },
    uses: [],
  },
  "$self.__await__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__await__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__cause__": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "__cause__" },
    uses: [],
  },
  "$self.__context__": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "__context__",
    },
    uses: [],
  },
  "$self.__enter__()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__enter__",
      },
      args: [],
    },
    uses: [],
  },
  "$self.__exit__($exc_type, $exc, $tb)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__exit__",
      },
      args: [
        { kind: "Identifier", name: "$exc_type" },
        { kind: "Identifier", name: "$exc" },
        { kind: "Identifier", name: "$tb" },
      ],
    },
    uses: [],
  },
  "$self.__mul__($factor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__mul__",
      },
      args: [{ kind: "Identifier", name: "$factor" }],
    },
    uses: [],
  },
  "$self.__notes__": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "__notes__" },
    uses: [],
  },
  "$self.__sub__($other)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__sub__",
      },
      args: [{ kind: "Identifier", name: "$other" }],
    },
    uses: [],
  },
  "$self.__truediv__($divisor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "__truediv__",
      },
      args: [{ kind: "Identifier", name: "$divisor" }],
    },
    uses: [],
  },
  "$self.abort()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "abort" },
      args: [],
    },
    uses: [],
  },
  "$self.aclose()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "aclose" },
      args: [],
    },
    uses: [],
  },
  "$self.acquire()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "acquire",
      },
      args: [],
    },
    uses: [],
  },
  "$self.add($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "add" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.addDoneCallback($fn)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addDoneCallback",
      },
      args: [{ kind: "Identifier", name: "$fn" }],
    },
    uses: [],
  },
  "$self.addField($name, $value, { contentType: $content_type, filename: $filename })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addField",
      },
      args: [
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "contentType",
              value: { kind: "Identifier", name: "$content_type" },
            },
            { kind: "Property", key: "filename", value: { kind: "Identifier", name: "$filename" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.addHandler($hdlr)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addHandler",
      },
      args: [{ kind: "Identifier", name: "$hdlr" }],
    },
    uses: [],
  },
  "$self.addNote($note)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "addNote",
      },
      args: [{ kind: "Identifier", name: "$note" }],
    },
    uses: [],
  },
  "$self.append($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "append" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.appendleft($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "appendleft",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.args": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "args" },
    uses: [],
  },
  "$self.astimezone($tz)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "astimezone",
      },
      args: [{ kind: "Identifier", name: "$tz" }],
    },
    uses: [],
  },
  "$self.atEof()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "atEof" },
      args: [],
    },
    uses: [],
  },
  "$self.broken": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "broken" },
    uses: [],
  },
  "$self.callAt($when, $callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "callAt" },
      args: [
        { kind: "Identifier", name: "$when" },
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callExceptionHandler($context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.callLater($delay, $callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callLater",
      },
      args: [
        { kind: "Identifier", name: "$delay" },
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callSoon($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callSoon",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callSoonThreadsafe($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callSoonThreadsafe",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.callback($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "callback",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.cancel($msg)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "cancel" },
      args: [{ kind: "Identifier", name: "$msg" }],
    },
    uses: [],
  },
  "$self.cancel()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "cancel" },
      args: [],
    },
    uses: [],
  },
  "$self.cancelled()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "cancelled",
      },
      args: [],
    },
    uses: [],
  },
  "$self.cancelling()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "cancelling",
      },
      args: [],
    },
    uses: [],
  },
  "$self.charset": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "charset" },
    uses: [],
  },
  "$self.choice($seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "choice" },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [],
  },
  "$self.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "choices",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "weights", value: { kind: "Identifier", name: "$weights" } },
            {
              kind: "Property",
              key: "cumWeights",
              value: { kind: "Identifier", name: "$cum_weights" },
            },
            { kind: "Property", key: "k", value: { kind: "Identifier", name: "$k" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.clear()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "clear" },
      args: [],
    },
    uses: [],
  },
  "$self.close()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "close" },
      args: [],
    },
    uses: [],
  },
  "$self.closed": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "closed" },
    uses: [],
  },
  "$self.code": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "code" },
    uses: [],
  },
  "$self.colno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "colno" },
    uses: [],
  },
  "$self.content": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "content" },
    uses: [],
  },
  "$self.contentLength": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "contentLength",
    },
    uses: [],
  },
  "$self.contentType": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "contentType",
    },
    uses: [],
  },
  "$self.copy()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "copy" },
      args: [],
    },
    uses: [],
  },
  "$self.count($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "count" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.count($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "count" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.createFuture()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "createFuture",
      },
      args: [],
    },
    uses: [],
  },
  "$self.createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "createTask",
      },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.critical($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "critical",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.date()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "date" },
      args: [],
    },
    uses: [],
  },
  "$self.day": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "day" },
    uses: [],
  },
  "$self.days": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "days" },
    uses: [],
  },
  "$self.debug($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "debug" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.defaultExceptionHandler($context)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "defaultExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$context" }],
    },
    uses: [],
  },
  "$self.delete($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "delete" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.delete($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "delete",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.derive($excs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "derive" },
      args: [{ kind: "Identifier", name: "$excs" }],
    },
    uses: [],
  },
  "$self.doc": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "doc" },
    uses: [],
  },
  "$self.done()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "done" },
      args: [],
    },
    uses: [],
  },
  "$self.elements()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "elements",
      },
      args: [],
    },
    uses: [],
  },
  "$self.empty()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "empty" },
      args: [],
    },
    uses: [],
  },
  "$self.encoding": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "encoding" },
    uses: [],
  },
  "$self.end": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "end" },
    uses: [],
  },
  "$self.endsWith($suffix)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "endsWith",
      },
      args: [{ kind: "Identifier", name: "$suffix" }],
    },
    uses: [],
  },
  "$self.enterAsyncContext($cm)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "enterAsyncContext",
      },
      args: [{ kind: "Identifier", name: "$cm" }],
    },
    uses: [],
  },
  "$self.enterContext($cm)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "enterContext",
      },
      args: [{ kind: "Identifier", name: "$cm" }],
    },
    uses: [],
  },
  "$self.errno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "errno" },
    uses: [],
  },
  "$self.error($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "error" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.exception()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "exception",
      },
      args: [],
    },
    uses: [],
  },
  "$self.exceptions": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "exceptions" },
    uses: [],
  },
  "$self.expired()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "expired",
      },
      args: [],
    },
    uses: [],
  },
  "$self.extend($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "extend" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.extendleft($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "extendleft",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.filename": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "filename" },
    uses: [],
  },
  "$self.flush()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "flush" },
      args: [],
    },
    uses: [],
  },
  "$self.full()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "full" },
      args: [],
    },
    uses: [],
  },
  "$self.gauss($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "gauss" },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [],
  },
  "$self.get($default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [{ kind: "Identifier", name: "$default" }],
    },
    uses: [],
  },
  "$self.get($key) ?? $default": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [{ kind: "Identifier", name: "$key" }],
      },
      right: { kind: "Identifier", name: "$default" },
    },
    uses: [],
  },
  "$self.get($key) ?? null": {
    tree: {
      kind: "Binary",
      operator: "??",
      left: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [{ kind: "Identifier", name: "$key" }],
      },
      right: { kind: "Literal", value: "null" },
    },
    uses: [],
  },
  "$self.get($key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [],
  },
  "$self.get($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.get()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "get" },
      args: [],
    },
    uses: [],
  },
  "$self.getCoro()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getCoro",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getDebug()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getDebug",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getEffectiveLevel()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getEffectiveLevel",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getLoop()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getLoop",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getName()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getName",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getNowait()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getNowait",
      },
      args: [],
    },
    uses: [],
  },
  "$self.getall($key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "getall" },
      args: [{ kind: "Identifier", name: "$key" }],
    },
    uses: [],
  },
  "$self.getrandbits($k)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "getrandbits",
      },
      args: [{ kind: "Identifier", name: "$k" }],
    },
    uses: [],
  },
  "$self.has($element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "has" },
      args: [{ kind: "Identifier", name: "$element" }],
    },
    uses: [],
  },
  "$self.hasHandlers()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "hasHandlers",
      },
      args: [],
    },
    uses: [],
  },
  "$self.head($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "head" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.headers": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "headers" },
    uses: [],
  },
  "$self.history": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "history" },
    uses: [],
  },
  "$self.host": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "host" },
    uses: [],
  },
  "$self.hour": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "hour" },
    uses: [],
  },
  "$self.includes($value)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "includes",
      },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.index($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "index" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.index($x, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "index" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [],
  },
  "$self.indexOf($sub)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "indexOf",
      },
      args: [{ kind: "Identifier", name: "$sub" }],
    },
    uses: [],
  },
  "$self.info($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "info" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.insert($i, $x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "insert" },
      args: [
        { kind: "Identifier", name: "$i" },
        { kind: "Identifier", name: "$x" },
      ],
    },
    uses: [],
  },
  "$self.isClosed()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isClosed",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isEnabledFor($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isEnabledFor",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [],
  },
  "$self.isRunning()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isRunning",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isSet()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isSet" },
      args: [],
    },
    uses: [],
  },
  "$self.isatty()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "isatty" },
      args: [],
    },
    uses: [],
  },
  "$self.isoformat($sep, $timespec)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoformat",
      },
      args: [
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$timespec" },
      ],
    },
    uses: [],
  },
  "$self.isoformat()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoformat",
      },
      args: [],
    },
    uses: [],
  },
  "$self.isoweekday()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "isoweekday",
      },
      args: [],
    },
    uses: [],
  },
  "$self.items()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "items" },
      args: [],
    },
    uses: [],
  },
  "$self.iterAny()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterAny",
      },
      args: [],
    },
    uses: [],
  },
  "$self.iterChunked($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "iterChunked",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.join()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "join" },
      args: [],
    },
    uses: [],
  },
  "$self.json({ contentType: $content_type })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "json" },
      args: [
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "contentType",
              value: { kind: "Identifier", name: "$content_type" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.keys()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "keys" },
      args: [],
    },
    uses: [],
  },
  "$self.lastIndexOf($sub)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "lastIndexOf",
      },
      args: [{ kind: "Identifier", name: "$sub" }],
    },
    uses: [],
  },
  "$self.length": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "length" },
    uses: [],
  },
  "$self.length = 0": {
    tree: {
      kind: "Assignment",
      operator: "=",
      target: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "length" },
      value: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "$self.lineno": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "lineno" },
    uses: [],
  },
  "$self.locked()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "locked" },
      args: [],
    },
    uses: [],
  },
  "$self.log($level, $msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$level" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.maxlen": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "maxlen" },
    uses: [],
  },
  "$self.maxsize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "maxsize" },
    uses: [],
  },
  "$self.message": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "message" },
    uses: [],
  },
  "$self.method": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "method" },
    uses: [],
  },
  "$self.microsecond": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "microsecond",
    },
    uses: [],
  },
  "$self.microseconds": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "$self" },
      property: "microseconds",
    },
    uses: [],
  },
  "$self.minute": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "minute" },
    uses: [],
  },
  "$self.month": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "month" },
    uses: [],
  },
  "$self.mostCommon($n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "mostCommon",
      },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.moveToEnd($key, $last)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "moveToEnd",
      },
      args: [
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$last" },
      ],
    },
    uses: [],
  },
  "$self.msg": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "msg" },
    uses: [],
  },
  "$self.nWaiting": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "nWaiting" },
    uses: [],
  },
  "$self.name": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "name" },
    uses: [],
  },
  "$self.newChild($m)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "newChild",
      },
      args: [{ kind: "Identifier", name: "$m" }],
    },
    uses: [],
  },
  "$self.notify($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "notify" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.notifyAll()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "notifyAll",
      },
      args: [],
    },
    uses: [],
  },
  "$self.ok": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "ok" },
    uses: [],
  },
  "$self.options($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "options",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.osError": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "osError" },
    uses: [],
  },
  "$self.padEnd($width)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "padEnd" },
      args: [{ kind: "Identifier", name: "$width" }],
    },
    uses: [],
  },
  "$self.padStart($width)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "padStart",
      },
      args: [{ kind: "Identifier", name: "$width" }],
    },
    uses: [],
  },
  "$self.parents": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parents" },
    uses: [],
  },
  "$self.parties": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "parties" },
    uses: [],
  },
  "$self.patch($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "patch",
        },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.pop()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "pop" },
      args: [],
    },
    uses: [],
  },
  "$self.popAll()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "popAll" },
      args: [],
    },
    uses: [],
  },
  "$self.popitem($last)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "popitem",
      },
      args: [{ kind: "Identifier", name: "$last" }],
    },
    uses: [],
  },
  "$self.popleft()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "popleft",
      },
      args: [],
    },
    uses: [],
  },
  "$self.port": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "port" },
    uses: [],
  },
  "$self.pos": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "pos" },
    uses: [],
  },
  "$self.post($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "post" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.push($exit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Identifier", name: "$exit" }],
    },
    uses: [],
  },
  "$self.push($object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Identifier", name: "$object" }],
    },
    uses: [],
  },
  "$self.push(...$iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "push" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [],
  },
  "$self.pushAsyncCallback($callback, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "pushAsyncCallback",
      },
      args: [
        { kind: "Identifier", name: "$callback" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.pushAsyncExit($exit)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "pushAsyncExit",
      },
      args: [{ kind: "Identifier", name: "$exit" }],
    },
    uses: [],
  },
  "$self.put($item)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "put" },
      args: [{ kind: "Identifier", name: "$item" }],
    },
    uses: [],
  },
  "$self.put($url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "put" },
        args: [
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.putNowait($item)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "putNowait",
      },
      args: [{ kind: "Identifier", name: "$item" }],
    },
    uses: [],
  },
  "$self.qsize()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "qsize" },
      args: [],
    },
    uses: [],
  },
  "$self.raiseForStatus()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "raiseForStatus",
      },
      args: [],
    },
    uses: [],
  },
  "$self.randint($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randint",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [],
  },
  "$self.random()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "random" },
      args: [],
    },
    uses: [],
  },
  "$self.randrange($start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randrange",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [],
  },
  "$self.randrange($stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "randrange",
      },
      args: [{ kind: "Identifier", name: "$stop" }],
    },
    uses: [],
  },
  "$self.read($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.read()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "read" },
      args: [],
    },
    uses: [],
  },
  "$self.readany()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readany",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readline()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readline",
      },
      args: [],
    },
    uses: [],
  },
  "$self.readlines()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "readlines",
      },
      args: [],
    },
    uses: [],
  },
  "$self.reason": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reason" },
    uses: [],
  },
  "$self.release()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "release",
      },
      args: [],
    },
    uses: [],
  },
  "$self.remove($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "remove" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.removeDoneCallback($fn)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "removeDoneCallback",
      },
      args: [{ kind: "Identifier", name: "$fn" }],
    },
    uses: [],
  },
  "$self.removeHandler($hdlr)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "removeHandler",
      },
      args: [{ kind: "Identifier", name: "$hdlr" }],
    },
    uses: [],
  },
  "$self.replace({ year: $year, month: $month, day: $day })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "replace",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "year", value: { kind: "Identifier", name: "$year" } },
            { kind: "Property", key: "month", value: { kind: "Identifier", name: "$month" } },
            { kind: "Property", key: "day", value: { kind: "Identifier", name: "$day" } },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.replace({ year: $year, month: $month, day: $day, hour: $hour, minute: $minute, second: $second, microsecond: $microsecond })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "replace",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "year", value: { kind: "Identifier", name: "$year" } },
              { kind: "Property", key: "month", value: { kind: "Identifier", name: "$month" } },
              { kind: "Property", key: "day", value: { kind: "Identifier", name: "$day" } },
              { kind: "Property", key: "hour", value: { kind: "Identifier", name: "$hour" } },
              { kind: "Property", key: "minute", value: { kind: "Identifier", name: "$minute" } },
              { kind: "Property", key: "second", value: { kind: "Identifier", name: "$second" } },
              {
                kind: "Property",
                key: "microsecond",
                value: { kind: "Identifier", name: "$microsecond" },
              },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.replaceAll($old, $new)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "replaceAll",
      },
      args: [
        { kind: "Identifier", name: "$old" },
        { kind: "Identifier", name: "$new" },
      ],
    },
    uses: [],
  },
  "$self.request($method, $url, { params: $params, data: $data, json: $json, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, allowRedirects: $allow_redirects, raiseForStatus: $raise_for_status, ssl: $ssl })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "$self" },
          property: "request",
        },
        args: [
          { kind: "Identifier", name: "$method" },
          { kind: "Identifier", name: "$url" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "params", value: { kind: "Identifier", name: "$params" } },
              { kind: "Property", key: "data", value: { kind: "Identifier", name: "$data" } },
              { kind: "Property", key: "json", value: { kind: "Identifier", name: "$json" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "allowRedirects",
                value: { kind: "Identifier", name: "$allow_redirects" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
              { kind: "Property", key: "ssl", value: { kind: "Identifier", name: "$ssl" } },
            ],
          },
        ],
      },
      uses: [],
    },
  "$self.reschedule($when)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "reschedule",
      },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [],
  },
  "$self.reset($token)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reset" },
      args: [{ kind: "Identifier", name: "$token" }],
    },
    uses: [],
  },
  "$self.reset()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "reset" },
      args: [],
    },
    uses: [],
  },
  "$self.result()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "result" },
      args: [],
    },
    uses: [],
  },
  "$self.reverse()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "reverse",
      },
      args: [],
    },
    uses: [],
  },
  "$self.rotate($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "rotate" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [],
  },
  "$self.run($callable, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "run" },
      args: [
        { kind: "Identifier", name: "$callable" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.run($coro)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "run" },
      args: [{ kind: "Identifier", name: "$coro" }],
    },
    uses: [],
  },
  "$self.runForever()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "runForever",
      },
      args: [],
    },
    uses: [],
  },
  "$self.runUntilComplete($future)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "runUntilComplete",
      },
      args: [{ kind: "Identifier", name: "$future" }],
    },
    uses: [],
  },
  "$self.sample($population, $k)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "sample" },
      args: [
        { kind: "Identifier", name: "$population" },
        { kind: "Identifier", name: "$k" },
      ],
    },
    uses: [],
  },
  "$self.second": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "second" },
    uses: [],
  },
  "$self.seconds": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "seconds" },
    uses: [],
  },
  "$self.seed($a)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "seed" },
      args: [{ kind: "Identifier", name: "$a" }],
    },
    uses: [],
  },
  "$self.set($value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "set" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.set()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "set" },
      args: [],
    },
    uses: [],
  },
  "$self.setDebug($enabled)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setDebug",
      },
      args: [{ kind: "Identifier", name: "$enabled" }],
    },
    uses: [],
  },
  "$self.setDefaultExecutor($executor)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setDefaultExecutor",
      },
      args: [{ kind: "Identifier", name: "$executor" }],
    },
    uses: [],
  },
  "$self.setException($exception)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setException",
      },
      args: [{ kind: "Identifier", name: "$exception" }],
    },
    uses: [],
  },
  "$self.setExceptionHandler($handler)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setExceptionHandler",
      },
      args: [{ kind: "Identifier", name: "$handler" }],
    },
    uses: [],
  },
  "$self.setFormatter($fmt)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setFormatter",
      },
      args: [{ kind: "Identifier", name: "$fmt" }],
    },
    uses: [],
  },
  "$self.setLevel($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setLevel",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [],
  },
  "$self.setName($value)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setName",
      },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [],
  },
  "$self.setResult($result)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "setResult",
      },
      args: [{ kind: "Identifier", name: "$result" }],
    },
    uses: [],
  },
  "$self.shuffle($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shuffle",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "$self.shutdown({ wait: $wait, cancelFutures: $cancel_futures })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdown",
      },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "wait", value: { kind: "Identifier", name: "$wait" } },
            {
              kind: "Property",
              key: "cancelFutures",
              value: { kind: "Identifier", name: "$cancel_futures" },
            },
          ],
        },
      ],
    },
    uses: [],
  },
  "$self.shutdownAsyncgens()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdownAsyncgens",
      },
      args: [],
    },
    uses: [],
  },
  "$self.shutdownDefaultExecutor()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "shutdownDefaultExecutor",
      },
      args: [],
    },
    uses: [],
  },
  "$self.size": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "size" },
    uses: [],
  },
  "$self.splice($index, 0, $object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "splice" },
      args: [
        { kind: "Identifier", name: "$index" },
        { kind: "Number", value: 0 },
        { kind: "Identifier", name: "$object" },
      ],
    },
    uses: [],
  },
  "$self.split($condition)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "split" },
      args: [{ kind: "Identifier", name: "$condition" }],
    },
    uses: [],
  },
  "$self.split($sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "split" },
      args: [{ kind: "Identifier", name: "$sep" }],
    },
    uses: [],
  },
  "$self.start": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "start" },
    uses: [],
  },
  "$self.startsWith($prefix)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "startsWith",
      },
      args: [{ kind: "Identifier", name: "$prefix" }],
    },
    uses: [],
  },
  "$self.status": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "status" },
    uses: [],
  },
  "$self.step": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "step" },
    uses: [],
  },
  "$self.stop": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stop" },
    uses: [],
  },
  "$self.stop()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "stop" },
      args: [],
    },
    uses: [],
  },
  "$self.strerror": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "strerror" },
    uses: [],
  },
  "$self.strftime($format)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "strftime",
      },
      args: [{ kind: "Identifier", name: "$format" }],
    },
    uses: [],
  },
  "$self.subgroup($condition)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "subgroup",
      },
      args: [{ kind: "Identifier", name: "$condition" }],
    },
    uses: [],
  },
  "$self.subtract($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "subtract",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.taskDone()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "taskDone",
      },
      args: [],
    },
    uses: [],
  },
  "$self.text($encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "text" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [],
  },
  "$self.throw($error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "throw" },
      args: [{ kind: "Identifier", name: "$error" }],
    },
    uses: [],
  },
  "$self.time()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "time" },
      args: [],
    },
    uses: [],
  },
  "$self.timestamp()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "timestamp",
      },
      args: [],
    },
    uses: [],
  },
  "$self.tm_hour": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_hour" },
    uses: [],
  },
  "$self.tm_isdst": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_isdst" },
    uses: [],
  },
  "$self.tm_mday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_mday" },
    uses: [],
  },
  "$self.tm_min": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_min" },
    uses: [],
  },
  "$self.tm_mon": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_mon" },
    uses: [],
  },
  "$self.tm_sec": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_sec" },
    uses: [],
  },
  "$self.tm_wday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_wday" },
    uses: [],
  },
  "$self.tm_yday": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_yday" },
    uses: [],
  },
  "$self.tm_year": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tm_year" },
    uses: [],
  },
  "$self.toLowerCase()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toLowerCase",
      },
      args: [],
    },
    uses: [],
  },
  "$self.toUpperCase()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toUpperCase",
      },
      args: [],
    },
    uses: [],
  },
  "$self.toordinal()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "toordinal",
      },
      args: [],
    },
    uses: [],
  },
  "$self.total": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "total" },
    uses: [],
  },
  "$self.total()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "total" },
      args: [],
    },
    uses: [],
  },
  "$self.totalSeconds()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "totalSeconds",
      },
      args: [],
    },
    uses: [],
  },
  "$self.tzinfo": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "tzinfo" },
    uses: [],
  },
  "$self.uncancel()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "uncancel",
      },
      args: [],
    },
    uses: [],
  },
  "$self.uniform($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "uniform",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [],
  },
  "$self.update($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "update" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "$self.url": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "url" },
    uses: [],
  },
  "$self.value": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "value" },
    uses: [],
  },
  "$self.values()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "values" },
      args: [],
    },
    uses: [],
  },
  "$self.wait()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "wait" },
      args: [],
    },
    uses: [],
  },
  "$self.waitFor($predicate)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "waitFor",
      },
      args: [{ kind: "Identifier", name: "$predicate" }],
    },
    uses: [],
  },
  "$self.warning($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "warning",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "$self.weekday()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "$self" },
        property: "weekday",
      },
      args: [],
    },
    uses: [],
  },
  "$self.when()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "when" },
      args: [],
    },
    uses: [],
  },
  "$self.write($text)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "write" },
      args: [{ kind: "Identifier", name: "$text" }],
    },
    uses: [],
  },
  "$self.year": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "$self" }, property: "year" },
    uses: [],
  },
  "$self[Symbol.asyncIterator]()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Index",
        object: { kind: "Identifier", name: "$self" },
        index: {
          kind: "Member",
          object: { kind: "Identifier", name: "Symbol" },
          property: "asyncIterator",
        },
      },
      args: [],
    },
    uses: [],
  },
  "$self[Symbol.iterator]()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Index",
        object: { kind: "Identifier", name: "$self" },
        index: {
          kind: "Member",
          object: { kind: "Identifier", name: "Symbol" },
          property: "iterator",
        },
      },
      args: [],
    },
    uses: [],
  },
  $string: { tree: { kind: "Identifier", name: "$string" }, uses: [] },
  $val: { tree: { kind: "Identifier", name: "$val" }, uses: [] },
  $x: { tree: { kind: "Identifier", name: "$x" }, uses: [] },
  '$x !== ""': {
    tree: {
      kind: "Binary",
      operator: "!==",
      left: { kind: "Identifier", name: "$x" },
      right: { kind: "String", value: "" },
    },
    uses: [],
  },
  "$x !== 0": {
    tree: {
      kind: "Binary",
      operator: "!==",
      left: { kind: "Identifier", name: "$x" },
      right: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "$x.length > 0": {
    tree: {
      kind: "Binary",
      operator: ">",
      left: { kind: "Member", object: { kind: "Identifier", name: "$x" }, property: "length" },
      right: { kind: "Number", value: 0 },
    },
    uses: [],
  },
  "($strict ? zipStrict : zip)($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Conditional",
        test: { kind: "Identifier", name: "$strict" },
        consequent: { kind: "Identifier", name: "zipStrict" },
        alternate: { kind: "Identifier", name: "zip" },
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [
      { facade: "builtins", name: "zip" },
      { facade: "builtins", name: "zipStrict" },
    ],
  },
  "($strict ? zipStrict : zip)(...$iterables)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Conditional",
        test: { kind: "Identifier", name: "$strict" },
        consequent: { kind: "Identifier", name: "zipStrict" },
        alternate: { kind: "Identifier", name: "zip" },
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [
      { facade: "builtins", name: "zip" },
      { facade: "builtins", name: "zipStrict" },
    ],
  },
  "2 * Math.PI": {
    tree: {
      kind: "Binary",
      operator: "*",
      left: { kind: "Number", value: 2 },
      right: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "PI" },
    },
    uses: [],
  },
  ALL_COMPLETED: {
    tree: { kind: "Identifier", name: "ALL_COMPLETED" },
    uses: [{ facade: "asyncio", name: "ALL_COMPLETED" }],
  },
  ArithmeticError: {
    tree: { kind: "Identifier", name: "ArithmeticError" },
    uses: [{ facade: "builtins", name: "ArithmeticError" }],
  },
  AssertionError: {
    tree: { kind: "Identifier", name: "AssertionError" },
    uses: [{ facade: "builtins", name: "AssertionError" }],
  },
  AsyncExitStack: {
    tree: { kind: "Identifier", name: "AsyncExitStack" },
    uses: [{ facade: "contextlib", name: "AsyncExitStack" }],
  },
  AttributeError: {
    tree: { kind: "Identifier", name: "AttributeError" },
    uses: [{ facade: "builtins", name: "AttributeError" }],
  },
  Barrier: {
    tree: { kind: "Identifier", name: "Barrier" },
    uses: [{ facade: "asyncio", name: "Barrier" }],
  },
  BaseException: {
    tree: { kind: "Identifier", name: "BaseException" },
    uses: [{ facade: "builtins", name: "BaseException" }],
  },
  BaseExceptionGroup: {
    tree: { kind: "Identifier", name: "BaseExceptionGroup" },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup" }],
  },
  BasicAuth: {
    tree: { kind: "Identifier", name: "BasicAuth" },
    uses: [{ facade: "aiohttp", name: "BasicAuth" }],
  },
  BlockingIOError: {
    tree: { kind: "Identifier", name: "BlockingIOError" },
    uses: [{ facade: "builtins", name: "BlockingIOError" }],
  },
  BoolType: {
    tree: { kind: "Identifier", name: "BoolType" },
    uses: [{ facade: "builtins", name: "BoolType" }],
  },
  BoundedSemaphore: {
    tree: { kind: "Identifier", name: "BoundedSemaphore" },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore" }],
  },
  BrokenBarrierError: {
    tree: { kind: "Identifier", name: "BrokenBarrierError" },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError" }],
  },
  BrokenPipeError: {
    tree: { kind: "Identifier", name: "BrokenPipeError" },
    uses: [{ facade: "builtins", name: "BrokenPipeError" }],
  },
  BufferError: {
    tree: { kind: "Identifier", name: "BufferError" },
    uses: [{ facade: "builtins", name: "BufferError" }],
  },
  ByteArrayType: {
    tree: { kind: "Identifier", name: "ByteArrayType" },
    uses: [{ facade: "builtins", name: "ByteArrayType" }],
  },
  BytesType: {
    tree: { kind: "Identifier", name: "BytesType" },
    uses: [{ facade: "builtins", name: "BytesType" }],
  },
  BytesWarning: {
    tree: { kind: "Identifier", name: "BytesWarning" },
    uses: [{ facade: "builtins", name: "BytesWarning" }],
  },
  CancelledError: {
    tree: { kind: "Identifier", name: "CancelledError" },
    uses: [{ facade: "asyncio", name: "CancelledError" }],
  },
  ChainMap: {
    tree: { kind: "Identifier", name: "ChainMap" },
    uses: [{ facade: "collections", name: "ChainMap" }],
  },
  ChildProcessError: {
    tree: { kind: "Identifier", name: "ChildProcessError" },
    uses: [{ facade: "builtins", name: "ChildProcessError" }],
  },
  ClientConnectionError: {
    tree: { kind: "Identifier", name: "ClientConnectionError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError" }],
  },
  ClientConnectorError: {
    tree: { kind: "Identifier", name: "ClientConnectorError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError" }],
  },
  ClientError: {
    tree: { kind: "Identifier", name: "ClientError" },
    uses: [{ facade: "aiohttp", name: "ClientError" }],
  },
  ClientOSError: {
    tree: { kind: "Identifier", name: "ClientOSError" },
    uses: [{ facade: "aiohttp", name: "ClientOSError" }],
  },
  ClientPayloadError: {
    tree: { kind: "Identifier", name: "ClientPayloadError" },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError" }],
  },
  ClientResponse: {
    tree: { kind: "Identifier", name: "ClientResponse" },
    uses: [{ facade: "aiohttp", name: "ClientResponse" }],
  },
  ClientResponseError: {
    tree: { kind: "Identifier", name: "ClientResponseError" },
    uses: [{ facade: "aiohttp", name: "ClientResponseError" }],
  },
  ClientSession: {
    tree: { kind: "Identifier", name: "ClientSession" },
    uses: [{ facade: "aiohttp", name: "ClientSession" }],
  },
  ClientTimeout: {
    tree: { kind: "Identifier", name: "ClientTimeout" },
    uses: [{ facade: "aiohttp", name: "ClientTimeout" }],
  },
  Condition: {
    tree: { kind: "Identifier", name: "Condition" },
    uses: [{ facade: "asyncio", name: "Condition" }],
  },
  ConnectionAbortedError: {
    tree: { kind: "Identifier", name: "ConnectionAbortedError" },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError" }],
  },
  ConnectionError: {
    tree: { kind: "Identifier", name: "ConnectionError" },
    uses: [{ facade: "builtins", name: "ConnectionError" }],
  },
  ConnectionRefusedError: {
    tree: { kind: "Identifier", name: "ConnectionRefusedError" },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError" }],
  },
  ConnectionResetError: {
    tree: { kind: "Identifier", name: "ConnectionResetError" },
    uses: [{ facade: "builtins", name: "ConnectionResetError" }],
  },
  ContentTypeError: {
    tree: { kind: "Identifier", name: "ContentTypeError" },
    uses: [{ facade: "aiohttp", name: "ContentTypeError" }],
  },
  Context: {
    tree: { kind: "Identifier", name: "Context" },
    uses: [{ facade: "contextvars", name: "Context" }],
  },
  ContextVar: {
    tree: { kind: "Identifier", name: "ContextVar" },
    uses: [{ facade: "contextvars", name: "ContextVar" }],
  },
  Counter: {
    tree: { kind: "Identifier", name: "Counter" },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  DefaultDict: {
    tree: { kind: "Identifier", name: "DefaultDict" },
    uses: [{ facade: "collections", name: "DefaultDict" }],
  },
  DeprecationWarning: {
    tree: { kind: "Identifier", name: "DeprecationWarning" },
    uses: [{ facade: "builtins", name: "DeprecationWarning" }],
  },
  Deque: {
    tree: { kind: "Identifier", name: "Deque" },
    uses: [{ facade: "collections", name: "Deque" }],
  },
  DictType: {
    tree: { kind: "Identifier", name: "DictType" },
    uses: [{ facade: "builtins", name: "DictType" }],
  },
  EOFError: {
    tree: { kind: "Identifier", name: "EOFError" },
    uses: [{ facade: "builtins", name: "EOFError" }],
  },
  Ellipsis: {
    tree: { kind: "Identifier", name: "Ellipsis" },
    uses: [{ facade: "builtins", name: "Ellipsis" }],
  },
  EncodingWarning: {
    tree: { kind: "Identifier", name: "EncodingWarning" },
    uses: [{ facade: "builtins", name: "EncodingWarning" }],
  },
  Event: {
    tree: { kind: "Identifier", name: "Event" },
    uses: [{ facade: "asyncio", name: "Event" }],
  },
  EventLoop: {
    tree: { kind: "Identifier", name: "EventLoop" },
    uses: [{ facade: "asyncio", name: "EventLoop" }],
  },
  Exception: {
    tree: { kind: "Identifier", name: "Exception" },
    uses: [{ facade: "builtins", name: "Exception" }],
  },
  ExceptionGroup: {
    tree: { kind: "Identifier", name: "ExceptionGroup" },
    uses: [{ facade: "builtins", name: "ExceptionGroup" }],
  },
  ExitStack: {
    tree: { kind: "Identifier", name: "ExitStack" },
    uses: [{ facade: "contextlib", name: "ExitStack" }],
  },
  FIRST_COMPLETED: {
    tree: { kind: "Identifier", name: "FIRST_COMPLETED" },
    uses: [{ facade: "asyncio", name: "FIRST_COMPLETED" }],
  },
  FIRST_EXCEPTION: {
    tree: { kind: "Identifier", name: "FIRST_EXCEPTION" },
    uses: [{ facade: "asyncio", name: "FIRST_EXCEPTION" }],
  },
  FileExistsError: {
    tree: { kind: "Identifier", name: "FileExistsError" },
    uses: [{ facade: "builtins", name: "FileExistsError" }],
  },
  FileNotFoundError: {
    tree: { kind: "Identifier", name: "FileNotFoundError" },
    uses: [{ facade: "builtins", name: "FileNotFoundError" }],
  },
  FloatType: {
    tree: { kind: "Identifier", name: "FloatType" },
    uses: [{ facade: "builtins", name: "FloatType" }],
  },
  FloatingPointError: {
    tree: { kind: "Identifier", name: "FloatingPointError" },
    uses: [{ facade: "builtins", name: "FloatingPointError" }],
  },
  FormData: {
    tree: { kind: "Identifier", name: "FormData" },
    uses: [{ facade: "aiohttp", name: "FormData" }],
  },
  FrozenInstanceError: {
    tree: { kind: "Identifier", name: "FrozenInstanceError" },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError" }],
  },
  FrozenSetType: {
    tree: { kind: "Identifier", name: "FrozenSetType" },
    uses: [{ facade: "builtins", name: "FrozenSetType" }],
  },
  Future: {
    tree: { kind: "Identifier", name: "Future" },
    uses: [{ facade: "asyncio", name: "Future" }],
  },
  FutureWarning: {
    tree: { kind: "Identifier", name: "FutureWarning" },
    uses: [{ facade: "builtins", name: "FutureWarning" }],
  },
  GeneratorExit: {
    tree: { kind: "Identifier", name: "GeneratorExit" },
    uses: [{ facade: "builtins", name: "GeneratorExit" }],
  },
  Handle: {
    tree: { kind: "Identifier", name: "Handle" },
    uses: [{ facade: "asyncio", name: "Handle" }],
  },
  ImportError: {
    tree: { kind: "Identifier", name: "ImportError" },
    uses: [{ facade: "builtins", name: "ImportError" }],
  },
  ImportWarning: {
    tree: { kind: "Identifier", name: "ImportWarning" },
    uses: [{ facade: "builtins", name: "ImportWarning" }],
  },
  IndentationError: {
    tree: { kind: "Identifier", name: "IndentationError" },
    uses: [{ facade: "builtins", name: "IndentationError" }],
  },
  IndexError: {
    tree: { kind: "Identifier", name: "IndexError" },
    uses: [{ facade: "builtins", name: "IndexError" }],
  },
  Infinity: { tree: { kind: "Identifier", name: "Infinity" }, uses: [] },
  IntType: {
    tree: { kind: "Identifier", name: "IntType" },
    uses: [{ facade: "builtins", name: "IntType" }],
  },
  InterruptedError: {
    tree: { kind: "Identifier", name: "InterruptedError" },
    uses: [{ facade: "builtins", name: "InterruptedError" }],
  },
  InvalidStateError: {
    tree: { kind: "Identifier", name: "InvalidStateError" },
    uses: [{ facade: "asyncio", name: "InvalidStateError" }],
  },
  InvalidURL: {
    tree: { kind: "Identifier", name: "InvalidURL" },
    uses: [{ facade: "aiohttp", name: "InvalidURL" }],
  },
  IsADirectoryError: {
    tree: { kind: "Identifier", name: "IsADirectoryError" },
    uses: [{ facade: "builtins", name: "IsADirectoryError" }],
  },
  KeyError: {
    tree: { kind: "Identifier", name: "KeyError" },
    uses: [{ facade: "builtins", name: "KeyError" }],
  },
  KeyboardInterrupt: {
    tree: { kind: "Identifier", name: "KeyboardInterrupt" },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt" }],
  },
  LifoQueue: {
    tree: { kind: "Identifier", name: "LifoQueue" },
    uses: [{ facade: "asyncio", name: "LifoQueue" }],
  },
  ListType: {
    tree: { kind: "Identifier", name: "ListType" },
    uses: [{ facade: "builtins", name: "ListType" }],
  },
  Lock: { tree: { kind: "Identifier", name: "Lock" }, uses: [{ facade: "asyncio", name: "Lock" }] },
  LookupError: {
    tree: { kind: "Identifier", name: "LookupError" },
    uses: [{ facade: "builtins", name: "LookupError" }],
  },
  "Math.E": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "E" },
    uses: [],
  },
  "Math.PI": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "PI" },
    uses: [],
  },
  "Math.abs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "abs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Math.max($first, $second)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
      ],
    },
    uses: [],
  },
  "Math.max($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "Math.min($first, $second)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
      ],
    },
    uses: [],
  },
  "Math.min($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [],
  },
  "Math.sqrt($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Math" }, property: "sqrt" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  MemoryError: {
    tree: { kind: "Identifier", name: "MemoryError" },
    uses: [{ facade: "builtins", name: "MemoryError" }],
  },
  ModuleNotFoundError: {
    tree: { kind: "Identifier", name: "ModuleNotFoundError" },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError" }],
  },
  NaN: { tree: { kind: "Identifier", name: "NaN" }, uses: [] },
  NameError: {
    tree: { kind: "Identifier", name: "NameError" },
    uses: [{ facade: "builtins", name: "NameError" }],
  },
  NotADirectoryError: {
    tree: { kind: "Identifier", name: "NotADirectoryError" },
    uses: [{ facade: "builtins", name: "NotADirectoryError" }],
  },
  NotImplemented: {
    tree: { kind: "Identifier", name: "NotImplemented" },
    uses: [{ facade: "builtins", name: "NotImplemented" }],
  },
  NotImplementedError: {
    tree: { kind: "Identifier", name: "NotImplementedError" },
    uses: [{ facade: "builtins", name: "NotImplementedError" }],
  },
  "Number($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "Number" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Number.isFinite($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Number" },
        property: "isFinite",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  "Number.isInteger($self)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "Number" },
        property: "isInteger",
      },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "Number.isNaN($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "Number" }, property: "isNaN" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [],
  },
  OSError: {
    tree: { kind: "Identifier", name: "OSError" },
    uses: [{ facade: "builtins", name: "OSError" }],
  },
  ObjectType: {
    tree: { kind: "Identifier", name: "ObjectType" },
    uses: [{ facade: "builtins", name: "ObjectType" }],
  },
  OrderedDict: {
    tree: { kind: "Identifier", name: "OrderedDict" },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  OverflowError: {
    tree: { kind: "Identifier", name: "OverflowError" },
    uses: [{ facade: "builtins", name: "OverflowError" }],
  },
  PendingDeprecationWarning: {
    tree: { kind: "Identifier", name: "PendingDeprecationWarning" },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning" }],
  },
  PermissionError: {
    tree: { kind: "Identifier", name: "PermissionError" },
    uses: [{ facade: "builtins", name: "PermissionError" }],
  },
  PriorityQueue: {
    tree: { kind: "Identifier", name: "PriorityQueue" },
    uses: [{ facade: "asyncio", name: "PriorityQueue" }],
  },
  ProcessLookupError: {
    tree: { kind: "Identifier", name: "ProcessLookupError" },
    uses: [{ facade: "builtins", name: "ProcessLookupError" }],
  },
  Queue: {
    tree: { kind: "Identifier", name: "Queue" },
    uses: [{ facade: "asyncio", name: "Queue" }],
  },
  QueueEmpty: {
    tree: { kind: "Identifier", name: "QueueEmpty" },
    uses: [{ facade: "asyncio", name: "QueueEmpty" }],
  },
  QueueFull: {
    tree: { kind: "Identifier", name: "QueueFull" },
    uses: [{ facade: "asyncio", name: "QueueFull" }],
  },
  RangeType: {
    tree: { kind: "Identifier", name: "RangeType" },
    uses: [{ facade: "builtins", name: "RangeType" }],
  },
  RecursionError: {
    tree: { kind: "Identifier", name: "RecursionError" },
    uses: [{ facade: "builtins", name: "RecursionError" }],
  },
  ReferenceError: {
    tree: { kind: "Identifier", name: "ReferenceError" },
    uses: [{ facade: "builtins", name: "ReferenceError" }],
  },
  ResourceWarning: {
    tree: { kind: "Identifier", name: "ResourceWarning" },
    uses: [{ facade: "builtins", name: "ResourceWarning" }],
  },
  Runner: {
    tree: { kind: "Identifier", name: "Runner" },
    uses: [{ facade: "asyncio", name: "Runner" }],
  },
  RuntimeError: {
    tree: { kind: "Identifier", name: "RuntimeError" },
    uses: [{ facade: "builtins", name: "RuntimeError" }],
  },
  RuntimeWarning: {
    tree: { kind: "Identifier", name: "RuntimeWarning" },
    uses: [{ facade: "builtins", name: "RuntimeWarning" }],
  },
  Semaphore: {
    tree: { kind: "Identifier", name: "Semaphore" },
    uses: [{ facade: "asyncio", name: "Semaphore" }],
  },
  ServerConnectionError: {
    tree: { kind: "Identifier", name: "ServerConnectionError" },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError" }],
  },
  ServerDisconnectedError: {
    tree: { kind: "Identifier", name: "ServerDisconnectedError" },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError" }],
  },
  ServerTimeoutError: {
    tree: { kind: "Identifier", name: "ServerTimeoutError" },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError" }],
  },
  SetType: {
    tree: { kind: "Identifier", name: "SetType" },
    uses: [{ facade: "builtins", name: "SetType" }],
  },
  Slice: {
    tree: { kind: "Identifier", name: "Slice" },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  StopAsyncIteration: {
    tree: { kind: "Identifier", name: "StopAsyncIteration" },
    uses: [{ facade: "builtins", name: "StopAsyncIteration" }],
  },
  StopIteration: {
    tree: { kind: "Identifier", name: "StopIteration" },
    uses: [{ facade: "builtins", name: "StopIteration" }],
  },
  StrType: {
    tree: { kind: "Identifier", name: "StrType" },
    uses: [{ facade: "builtins", name: "StrType" }],
  },
  "String($self.args[0])": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "String" },
      args: [
        {
          kind: "Index",
          object: {
            kind: "Member",
            object: { kind: "Identifier", name: "$self" },
            property: "args",
          },
          index: { kind: "Number", value: 0 },
        },
      ],
    },
    uses: [],
  },
  SyntaxError: {
    tree: { kind: "Identifier", name: "SyntaxError" },
    uses: [{ facade: "builtins", name: "SyntaxError" }],
  },
  SyntaxWarning: {
    tree: { kind: "Identifier", name: "SyntaxWarning" },
    uses: [{ facade: "builtins", name: "SyntaxWarning" }],
  },
  SystemError: {
    tree: { kind: "Identifier", name: "SystemError" },
    uses: [{ facade: "builtins", name: "SystemError" }],
  },
  SystemExit: {
    tree: { kind: "Identifier", name: "SystemExit" },
    uses: [{ facade: "builtins", name: "SystemExit" }],
  },
  TCPConnector: {
    tree: { kind: "Identifier", name: "TCPConnector" },
    uses: [{ facade: "aiohttp", name: "TCPConnector" }],
  },
  TabError: {
    tree: { kind: "Identifier", name: "TabError" },
    uses: [{ facade: "builtins", name: "TabError" }],
  },
  Task: { tree: { kind: "Identifier", name: "Task" }, uses: [{ facade: "asyncio", name: "Task" }] },
  TaskGroup: {
    tree: { kind: "Identifier", name: "TaskGroup" },
    uses: [{ facade: "asyncio", name: "TaskGroup" }],
  },
  ThreadPoolExecutor: {
    tree: { kind: "Identifier", name: "ThreadPoolExecutor" },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor" }],
  },
  Timeout: {
    tree: { kind: "Identifier", name: "Timeout" },
    uses: [{ facade: "asyncio", name: "Timeout" }],
  },
  TimeoutError: {
    tree: { kind: "Identifier", name: "TimeoutError" },
    uses: [{ facade: "builtins", name: "TimeoutError" }],
  },
  TimerHandle: {
    tree: { kind: "Identifier", name: "TimerHandle" },
    uses: [{ facade: "asyncio", name: "TimerHandle" }],
  },
  Token: {
    tree: { kind: "Identifier", name: "Token" },
    uses: [{ facade: "contextvars", name: "Token" }],
  },
  TooManyRedirects: {
    tree: { kind: "Identifier", name: "TooManyRedirects" },
    uses: [{ facade: "aiohttp", name: "TooManyRedirects" }],
  },
  TupleType: {
    tree: { kind: "Identifier", name: "TupleType" },
    uses: [{ facade: "builtins", name: "TupleType" }],
  },
  TypeError: {
    tree: { kind: "Identifier", name: "TypeError" },
    uses: [{ facade: "builtins", name: "TypeError" }],
  },
  TypeType: {
    tree: { kind: "Identifier", name: "TypeType" },
    uses: [{ facade: "builtins", name: "TypeType" }],
  },
  UnboundLocalError: {
    tree: { kind: "Identifier", name: "UnboundLocalError" },
    uses: [{ facade: "builtins", name: "UnboundLocalError" }],
  },
  UnicodeDecodeError: {
    tree: { kind: "Identifier", name: "UnicodeDecodeError" },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError" }],
  },
  UnicodeEncodeError: {
    tree: { kind: "Identifier", name: "UnicodeEncodeError" },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError" }],
  },
  UnicodeError: {
    tree: { kind: "Identifier", name: "UnicodeError" },
    uses: [{ facade: "builtins", name: "UnicodeError" }],
  },
  UnicodeTranslateError: {
    tree: { kind: "Identifier", name: "UnicodeTranslateError" },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError" }],
  },
  UnicodeWarning: {
    tree: { kind: "Identifier", name: "UnicodeWarning" },
    uses: [{ facade: "builtins", name: "UnicodeWarning" }],
  },
  UserWarning: {
    tree: { kind: "Identifier", name: "UserWarning" },
    uses: [{ facade: "builtins", name: "UserWarning" }],
  },
  ValueError: {
    tree: { kind: "Identifier", name: "ValueError" },
    uses: [{ facade: "builtins", name: "ValueError" }],
  },
  Warning: {
    tree: { kind: "Identifier", name: "Warning" },
    uses: [{ facade: "builtins", name: "Warning" }],
  },
  ZeroDivisionError: {
    tree: { kind: "Identifier", name: "ZeroDivisionError" },
    uses: [{ facade: "builtins", name: "ZeroDivisionError" }],
  },
  "[...$iterable]": {
    tree: {
      kind: "Array",
      elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [],
  },
  "[...$self]": {
    tree: {
      kind: "Array",
      elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$self" } }],
    },
    uses: [],
  },
  "[]": { tree: { kind: "Array", elements: [] }, uses: [] },
  "abs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "abs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "abs" }],
  },
  "aclose($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aclose" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "asyncio", name: "aclose" }],
  },
  "aclosing($thing)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aclosing" },
      args: [{ kind: "Identifier", name: "$thing" }],
    },
    uses: [{ facade: "contextlib", name: "aclosing" }],
  },
  "aiter($async_iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "aiter" },
      args: [{ kind: "Identifier", name: "$async_iterable" }],
    },
    uses: [{ facade: "asyncio", name: "aiter" }],
  },
  "all($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "all" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "all" }],
  },
  "allTasks($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "allTasks" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "allTasks" }],
  },
  "anext($async_iterator, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "anext" },
      args: [
        { kind: "Identifier", name: "$async_iterator" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "asyncio", name: "anext" }],
  },
  "anext($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "anext" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "asyncio", name: "anext" }],
  },
  "any($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "any" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "any" }],
  },
  "asCompleted($fs, { timeout: $timeout })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asCompleted" },
      args: [
        { kind: "Identifier", name: "$fs" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "asCompleted" }],
  },
  "ascii($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ascii" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "ascii" }],
  },
  "asend($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asend" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "asyncio", name: "asend" }],
  },
  "asynccontextmanager($func)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "asynccontextmanager" },
      args: [{ kind: "Identifier", name: "$func" }],
    },
    uses: [{ facade: "contextlib", name: "asynccontextmanager" }],
  },
  "athrow($self, $error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "athrow" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$error" },
      ],
    },
    uses: [{ facade: "asyncio", name: "athrow" }],
  },
  "bin($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bin" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "bin" }],
  },
  "bitCount($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bitCount" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "bitCount" }],
  },
  "bitLength($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bitLength" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "bitLength" }],
  },
  "byteArray($source, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "byteArray" },
      args: [
        { kind: "Identifier", name: "$source" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "byteArray" }],
  },
  "bytesFrom($source, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesFrom" },
      args: [
        { kind: "Identifier", name: "$source" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesFrom" }],
  },
  "bytesFromHex($string)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesFromHex" },
      args: [{ kind: "Identifier", name: "$string" }],
    },
    uses: [{ facade: "builtins", name: "bytesFromHex" }],
  },
  "bytesHex($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesHex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesHex" }],
  },
  "bytesJoin($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "bytesJoin" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "bytesJoin" }],
  },
  "cache($user_function)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "cache" },
      args: [{ kind: "Identifier", name: "$user_function" }],
    },
    uses: [{ facade: "functools", name: "cache" }],
  },
  "callable($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "callable" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "callable" }],
  },
  "capitalize($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "capitalize" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "capitalize" }],
  },
  "caseFold($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "caseFold" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "caseFold" }],
  },
  "center($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "center" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "center" }],
  },
  "chr($i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "chr" },
      args: [{ kind: "Identifier", name: "$i" }],
    },
    uses: [{ facade: "builtins", name: "chr" }],
  },
  "closeGenerator($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "closeGenerator" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "closeGenerator" }],
  },
  "closing($thing)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "closing" },
      args: [{ kind: "Identifier", name: "$thing" }],
    },
    uses: [{ facade: "contextlib", name: "closing" }],
  },
  "cmpToKey($mycmp)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "cmpToKey" },
      args: [{ kind: "Identifier", name: "$mycmp" }],
    },
    uses: [{ facade: "functools", name: "cmpToKey" }],
  },
  "contains($self, $key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contains" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "builtins", name: "contains" }],
  },
  "contains($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contains" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "contains" }],
  },
  "contextmanager($func)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "contextmanager" },
      args: [{ kind: "Identifier", name: "$func" }],
    },
    uses: [{ facade: "contextlib", name: "contextmanager" }],
  },
  "copyContext()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "copyContext" }, args: [] },
    uses: [{ facade: "contextvars", name: "copyContext" }],
  },
  "createTask($coro, { name: $name })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "createTask" },
      args: [
        { kind: "Identifier", name: "$coro" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "name", value: { kind: "Identifier", name: "$name" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "createTask" }],
  },
  "currentTask($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "currentTask" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "currentTask" }],
  },
  date: {
    tree: { kind: "Identifier", name: "date" },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.fromisoformat($date_string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "date" },
        property: "fromisoformat",
      },
      args: [{ kind: "Identifier", name: "$date_string" }],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "date.today()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "date" }, property: "today" },
      args: [],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  datetime: {
    tree: { kind: "Identifier", name: "datetime" },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromisoformat($date_string)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromisoformat",
      },
      args: [{ kind: "Identifier", name: "$date_string" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.fromtimestamp($timestamp, $tz)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "fromtimestamp",
      },
      args: [
        { kind: "Identifier", name: "$timestamp" },
        { kind: "Identifier", name: "$tz" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.now($tz)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "datetime" }, property: "now" },
      args: [{ kind: "Identifier", name: "$tz" }],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.today()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "today",
      },
      args: [],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "datetime.utcnow()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "datetime" },
        property: "utcnow",
      },
      args: [],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "decode($self, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "decode" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "decode" }],
  },
  "delattr($obj, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "delattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "builtins", name: "delattr" }],
  },
  "dictCopy($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictCopy" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "dictCopy" }],
  },
  "dictGet($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictGet" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictGet" }],
  },
  "dictPop($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictPop" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictPop" }],
  },
  "dictUpdate($self, $iterable, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "dictUpdate($self, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "dictUpdate($self, $mapping, $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "dictUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$mapping" },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "dictUpdate" }],
  },
  "difference($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "difference" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "difference" }],
  },
  "differenceUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "differenceUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "differenceUpdate" }],
  },
  "divmod($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "divmod" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "builtins", name: "divmod" }],
  },
  "encode($self, $encoding, $errors)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "encode" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$errors" },
      ],
    },
    uses: [{ facade: "builtins", name: "encode" }],
  },
  "endsWith($self, $suffix, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "endsWith" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$suffix" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "endsWith" }],
  },
  "ensureFuture($coro_or_future)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ensureFuture" },
      args: [{ kind: "Identifier", name: "$coro_or_future" }],
    },
    uses: [{ facade: "asyncio", name: "ensureFuture" }],
  },
  "enumerate($iterable, $start)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "enumerate" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$start" },
      ],
    },
    uses: [{ facade: "builtins", name: "enumerate" }],
  },
  "expandTabs($self, $tabsize)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "expandTabs" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$tabsize" },
      ],
    },
    uses: [{ facade: "builtins", name: "expandTabs" }],
  },
  false: { tree: { kind: "Literal", value: "false" }, uses: [] },
  "filter($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "filter" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "filter" }],
  },
  "formatMap($self, $mapping)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "formatMap" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$mapping" },
      ],
    },
    uses: [{ facade: "builtins", name: "formatMap" }],
  },
  "fromKeys($iterable, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "fromKeys" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "fromKeys" }],
  },
  "frozenSet($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "frozenSet" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "frozenSet" }],
  },
  "getEventLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "getEventLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "getEventLoop" }],
  },
  "getItem($self, $i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "getItem" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$i" },
      ],
    },
    uses: [{ facade: "builtins", name: "getItem" }],
  },
  "getItem($self, $key)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "getItem" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "builtins", name: "getItem" }],
  },
  "getRunningLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "getRunningLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "getRunningLoop" }],
  },
  "hasattr($obj, $name)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hasattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "builtins", name: "hasattr" }],
  },
  "hash($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hash" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "hash" }],
  },
  "hex($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "hex" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "hex" }],
  },
  "id($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "id" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "id" }],
  },
  "input($prompt)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "input" },
      args: [{ kind: "Identifier", name: "$prompt" }],
    },
    uses: [{ facade: "builtins", name: "input" }],
  },
  "int($x, $base)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "int" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$base" },
      ],
    },
    uses: [{ facade: "builtins", name: "int" }],
  },
  "intersection($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "intersection" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "intersection" }],
  },
  "intersectionUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "intersectionUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "intersectionUpdate" }],
  },
  "isAlnum($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAlnum" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAlnum" }],
  },
  "isAlpha($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAlpha" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAlpha" }],
  },
  "isAscii($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isAscii" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isAscii" }],
  },
  "isDecimal($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDecimal" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isDecimal" }],
  },
  "isDigit($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDigit" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isDigit" }],
  },
  "isDisjoint($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDisjoint" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isDisjoint" }],
  },
  "isDisjoint(new Set($self), $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isDisjoint" },
      args: [
        {
          kind: "New",
          callee: { kind: "Identifier", name: "Set" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isDisjoint" }],
  },
  "isIdentifier($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isIdentifier" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isIdentifier" }],
  },
  "isLower($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isLower" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isLower" }],
  },
  "isNumeric($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isNumeric" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isNumeric" }],
  },
  "isPrintable($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isPrintable" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isPrintable" }],
  },
  "isSpace($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSpace" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isSpace" }],
  },
  "isSubclass($cls, $class_or_tuple)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSubclass" },
      args: [
        { kind: "Identifier", name: "$cls" },
        { kind: "Identifier", name: "$class_or_tuple" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSubclass" }],
  },
  "isSubsetOf($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSubsetOf" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSubsetOf" }],
  },
  "isSupersetOf($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isSupersetOf" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "isSupersetOf" }],
  },
  "isTitle($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isTitle" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isTitle" }],
  },
  "isUpper($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isUpper" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "isUpper" }],
  },
  "iscoroutine($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iscoroutine" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "asyncio", name: "iscoroutine" }],
  },
  "isfuture($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "isfuture" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "asyncio", name: "isfuture" }],
  },
  "itemsView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "itemsView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "itemsView" }],
  },
  "iter($function, $sentinel)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iter" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$sentinel" },
      ],
    },
    uses: [{ facade: "builtins", name: "iter" }],
  },
  "iter($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "iter" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "iter" }],
  },
  "itertools.accumulate($iterable, $func, { initial: $initial })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "accumulate",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$func" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "initial", value: { kind: "Identifier", name: "$initial" } },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "accumulate" }],
  },
  "itertools.chain(...$iterables)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "chain",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "itertools", name: "chain" }],
  },
  "itertools.chainFromIterable($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "chainFromIterable",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "chainFromIterable" }],
  },
  "itertools.combinations($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "combinations",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "combinations" }],
  },
  "itertools.combinationsWithReplacement($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "combinationsWithReplacement",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "combinationsWithReplacement" }],
  },
  "itertools.compress($data, $selectors)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "compress",
      },
      args: [
        { kind: "Identifier", name: "$data" },
        { kind: "Identifier", name: "$selectors" },
      ],
    },
    uses: [{ facade: "itertools", name: "compress" }],
  },
  "itertools.count($start, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "count",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "itertools", name: "count" }],
  },
  "itertools.cycle($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "cycle",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "cycle" }],
  },
  "itertools.dropwhile($predicate, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "dropwhile",
      },
      args: [
        { kind: "Identifier", name: "$predicate" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "dropwhile" }],
  },
  "itertools.filterfalse($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "filterfalse",
      },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "filterfalse" }],
  },
  "itertools.groupby($iterable, $key)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "groupby",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$key" },
      ],
    },
    uses: [{ facade: "itertools", name: "groupby" }],
  },
  "itertools.islice($iterable, $start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "islice",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "itertools", name: "islice" }],
  },
  "itertools.islice($iterable, $stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "islice",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "itertools", name: "islice" }],
  },
  "itertools.pairwise($iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "pairwise",
      },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "itertools", name: "pairwise" }],
  },
  "itertools.permutations($iterable, $r)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "permutations",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$r" },
      ],
    },
    uses: [{ facade: "itertools", name: "permutations" }],
  },
  "itertools.product([$a, $b, $c])": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "product",
      },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$a" },
            { kind: "Identifier", name: "$b" },
            { kind: "Identifier", name: "$c" },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "product" }],
  },
  "itertools.product([...$iterables], { repeat: $repeat })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "product",
      },
      args: [
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "repeat", value: { kind: "Identifier", name: "$repeat" } },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "product" }],
  },
  "itertools.repeat($object, $times)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "repeat",
      },
      args: [
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$times" },
      ],
    },
    uses: [{ facade: "itertools", name: "repeat" }],
  },
  "itertools.starmap($function, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "starmap",
      },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "starmap" }],
  },
  "itertools.takewhile($predicate, $iterable)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "takewhile",
      },
      args: [
        { kind: "Identifier", name: "$predicate" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "itertools", name: "takewhile" }],
  },
  "itertools.tee($iterable, $n)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "tee",
      },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$n" },
      ],
    },
    uses: [{ facade: "itertools", name: "tee" }],
  },
  "itertools.zipLongest([...$iterables], { fillvalue: $fillvalue })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "itertools" },
        property: "zipLongest",
      },
      args: [
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
        },
        {
          kind: "Object",
          properties: [
            {
              kind: "Property",
              key: "fillvalue",
              value: { kind: "Identifier", name: "$fillvalue" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "itertools", name: "zipLongest" }],
  },
  "join($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "join" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "join" }],
  },
  "json.JSONDecodeError": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "json" },
      property: "JSONDecodeError",
    },
    uses: [{ facade: "json", name: "JSONDecodeError" }],
  },
  "json.dumps($obj, { skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys })":
    {
      tree: {
        kind: "Call",
        callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "dumps" },
        args: [
          { kind: "Identifier", name: "$obj" },
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "skipkeys",
                value: { kind: "Identifier", name: "$skipkeys" },
              },
              {
                kind: "Property",
                key: "ensureAscii",
                value: { kind: "Identifier", name: "$ensure_ascii" },
              },
              {
                kind: "Property",
                key: "allowNan",
                value: { kind: "Identifier", name: "$allow_nan" },
              },
              { kind: "Property", key: "indent", value: { kind: "Identifier", name: "$indent" } },
              {
                kind: "Property",
                key: "separators",
                value: { kind: "Identifier", name: "$separators" },
              },
              { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
              {
                kind: "Property",
                key: "sortKeys",
                value: { kind: "Identifier", name: "$sort_keys" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "json", name: "dumps" }],
    },
  "json.loads($s)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "json" }, property: "loads" },
      args: [{ kind: "Identifier", name: "$s" }],
    },
    uses: [{ facade: "json", name: "loads" }],
  },
  "keysView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "keysView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "keysView" }],
  },
  "latin1($self).endsWith(latin1($suffix))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "endsWith",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$suffix" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "latin1($self).indexOf(latin1($sub))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "indexOf",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$sub" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "latin1($self).startsWith(latin1($prefix))": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$self" }],
        },
        property: "startsWith",
      },
      args: [
        {
          kind: "Call",
          callee: { kind: "Identifier", name: "latin1" },
          args: [{ kind: "Identifier", name: "$prefix" }],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "latin1" }],
  },
  "len($obj)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "len" },
      args: [{ kind: "Identifier", name: "$obj" }],
    },
    uses: [{ facade: "builtins", name: "len" }],
  },
  "len($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "len" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "len" }],
  },
  "list($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "list" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "list" }],
  },
  "listCount($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listCount" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "listCount" }],
  },
  "listExtend($self, $iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listExtend" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$iterable" },
      ],
    },
    uses: [{ facade: "builtins", name: "listExtend" }],
  },
  "listIndex($self, $value, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "builtins", name: "listIndex" }],
  },
  "listInsert($self, $index, $object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listInsert" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$index" },
        { kind: "Identifier", name: "$object" },
      ],
    },
    uses: [{ facade: "builtins", name: "listInsert" }],
  },
  "listPop($self, $index)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listPop" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$index" },
      ],
    },
    uses: [{ facade: "builtins", name: "listPop" }],
  },
  "listRemove($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "listRemove" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "listRemove" }],
  },
  "ljust($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ljust" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "ljust" }],
  },
  "logging.CRITICAL": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "CRITICAL" },
    uses: [{ facade: "logging", name: "CRITICAL" }],
  },
  "logging.DEBUG": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "DEBUG" },
    uses: [{ facade: "logging", name: "DEBUG" }],
  },
  "logging.ERROR": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "ERROR" },
    uses: [{ facade: "logging", name: "ERROR" }],
  },
  "logging.Formatter": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "Formatter",
    },
    uses: [{ facade: "logging", name: "Formatter" }],
  },
  "logging.Handler": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "Handler" },
    uses: [{ facade: "logging", name: "Handler" }],
  },
  "logging.INFO": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "INFO" },
    uses: [{ facade: "logging", name: "INFO" }],
  },
  "logging.NOTSET": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "NOTSET" },
    uses: [{ facade: "logging", name: "NOTSET" }],
  },
  "logging.NullHandler": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "NullHandler",
    },
    uses: [{ facade: "logging", name: "NullHandler" }],
  },
  "logging.StreamHandler": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "logging" },
      property: "StreamHandler",
    },
    uses: [{ facade: "logging", name: "StreamHandler" }],
  },
  "logging.WARNING": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "WARNING" },
    uses: [{ facade: "logging", name: "WARNING" }],
  },
  "logging.basicConfig({ level: $level, format: $format, datefmt: $datefmt, stream: $stream, handlers: $handlers, force: $force })":
    {
      tree: {
        kind: "Call",
        callee: {
          kind: "Member",
          object: { kind: "Identifier", name: "logging" },
          property: "basicConfig",
        },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "level", value: { kind: "Identifier", name: "$level" } },
              { kind: "Property", key: "format", value: { kind: "Identifier", name: "$format" } },
              { kind: "Property", key: "datefmt", value: { kind: "Identifier", name: "$datefmt" } },
              { kind: "Property", key: "stream", value: { kind: "Identifier", name: "$stream" } },
              {
                kind: "Property",
                key: "handlers",
                value: { kind: "Identifier", name: "$handlers" },
              },
              { kind: "Property", key: "force", value: { kind: "Identifier", name: "$force" } },
            ],
          },
        ],
      },
      uses: [{ facade: "logging", name: "basicConfig" }],
    },
  "logging.critical($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "critical",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "critical" }],
  },
  "logging.debug($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "debug",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "debug" }],
  },
  "logging.error($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "error",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "error" }],
  },
  "logging.getLevelName($level)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "getLevelName",
      },
      args: [{ kind: "Identifier", name: "$level" }],
    },
    uses: [{ facade: "logging", name: "getLevelName" }],
  },
  "logging.getLogger($name)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "getLogger",
      },
      args: [{ kind: "Identifier", name: "$name" }],
    },
    uses: [{ facade: "logging", name: "getLogger" }],
  },
  "logging.info($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "info" },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "info" }],
  },
  "logging.log($level, $msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "logging" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$level" },
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "log" }],
  },
  "logging.warning($msg, ...$args)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "warning",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "logging", name: "warning" }],
  },
  "lruCache($maxsize)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "lruCache" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "functools", name: "lruCache" }],
  },
  "lruCache()($user_function)": {
    tree: {
      kind: "Call",
      callee: { kind: "Call", callee: { kind: "Identifier", name: "lruCache" }, args: [] },
      args: [{ kind: "Identifier", name: "$user_function" }],
    },
    uses: [{ facade: "functools", name: "lruCache" }],
  },
  "lstrip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "lstrip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "lstrip" }],
  },
  "makeTrans($x, $y, $z)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "makeTrans" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
        { kind: "Identifier", name: "$z" },
      ],
    },
    uses: [{ facade: "builtins", name: "makeTrans" }],
  },
  "map($function, $a, $b, $c)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "map" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
      ],
    },
    uses: [{ facade: "builtins", name: "map" }],
  },
  "map($function, ...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "map" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } },
      ],
    },
    uses: [{ facade: "builtins", name: "map" }],
  },
  "math.acos($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "acos" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "acos" }],
  },
  "math.asin($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "asin" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "asin" }],
  },
  "math.atan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "atan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "atan" }],
  },
  "math.atan2($y, $x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "atan2" },
      args: [
        { kind: "Identifier", name: "$y" },
        { kind: "Identifier", name: "$x" },
      ],
    },
    uses: [{ facade: "math", name: "atan2" }],
  },
  "math.ceil($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "ceil" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "ceil" }],
  },
  "math.comb($n, $k)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "comb" },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$k" },
      ],
    },
    uses: [{ facade: "math", name: "comb" }],
  },
  "math.copysign($x, $y)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "copysign",
      },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "copysign" }],
  },
  "math.cos($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "cos" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "cos" }],
  },
  "math.cosh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "cosh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "cosh" }],
  },
  "math.degrees($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "degrees" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "degrees" }],
  },
  "math.dist($p, $q)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "dist" },
      args: [
        { kind: "Identifier", name: "$p" },
        { kind: "Identifier", name: "$q" },
      ],
    },
    uses: [{ facade: "math", name: "dist" }],
  },
  "math.exp($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "exp" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "exp" }],
  },
  "math.expm1($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "expm1" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "expm1" }],
  },
  "math.fabs($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fabs" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "fabs" }],
  },
  "math.factorial($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "factorial",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "factorial" }],
  },
  "math.floor($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "floor" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "floor" }],
  },
  "math.fmod($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fmod" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "fmod" }],
  },
  "math.frexp($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "frexp" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "frexp" }],
  },
  "math.fsum($seq)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "fsum" },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [{ facade: "math", name: "fsum" }],
  },
  "math.gcd(...$integers)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "gcd" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$integers" } }],
    },
    uses: [{ facade: "math", name: "gcd" }],
  },
  "math.hypot(...$coordinates)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "hypot" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$coordinates" } }],
    },
    uses: [{ facade: "math", name: "hypot" }],
  },
  "math.isclose($a, $b, { relTol: $rel_tol, absTol: $abs_tol })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isclose" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "relTol", value: { kind: "Identifier", name: "$rel_tol" } },
            { kind: "Property", key: "absTol", value: { kind: "Identifier", name: "$abs_tol" } },
          ],
        },
      ],
    },
    uses: [{ facade: "math", name: "isclose" }],
  },
  "math.isfinite($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "isfinite",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isfinite" }],
  },
  "math.isinf($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isinf" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isinf" }],
  },
  "math.isnan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isnan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "isnan" }],
  },
  "math.isqrt($n)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "isqrt" },
      args: [{ kind: "Identifier", name: "$n" }],
    },
    uses: [{ facade: "math", name: "isqrt" }],
  },
  "math.lcm(...$integers)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "lcm" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$integers" } }],
    },
    uses: [{ facade: "math", name: "lcm" }],
  },
  "math.ldexp($x, $i)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "ldexp" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$i" },
      ],
    },
    uses: [{ facade: "math", name: "ldexp" }],
  },
  "math.log($x, $base)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$base" },
      ],
    },
    uses: [{ facade: "math", name: "log" }],
  },
  "math.log10($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log10" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log10" }],
  },
  "math.log1p($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log1p" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log1p" }],
  },
  "math.log2($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "log2" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "log2" }],
  },
  "math.modf($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "modf" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "modf" }],
  },
  "math.perm($n, $k)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "perm" },
      args: [
        { kind: "Identifier", name: "$n" },
        { kind: "Identifier", name: "$k" },
      ],
    },
    uses: [{ facade: "math", name: "perm" }],
  },
  "math.pow($x, $y)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "pow" },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "pow" }],
  },
  "math.prod($iterable, { start: $start })": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "prod" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "start", value: { kind: "Identifier", name: "$start" } },
          ],
        },
      ],
    },
    uses: [{ facade: "math", name: "prod" }],
  },
  "math.radians($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "radians" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "radians" }],
  },
  "math.remainder($x, $y)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "math" },
        property: "remainder",
      },
      args: [
        { kind: "Identifier", name: "$x" },
        { kind: "Identifier", name: "$y" },
      ],
    },
    uses: [{ facade: "math", name: "remainder" }],
  },
  "math.sin($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sin" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sin" }],
  },
  "math.sinh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sinh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sinh" }],
  },
  "math.sqrt($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "sqrt" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "sqrt" }],
  },
  "math.tan($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "tan" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "tan" }],
  },
  "math.tanh($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "tanh" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "tanh" }],
  },
  "math.trunc($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "math" }, property: "trunc" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "math", name: "trunc" }],
  },
  "max($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "max" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "builtins", name: "max" }],
  },
  "max($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "max" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "max" }],
  },
  "maxBy($iterable, { key: $key, default: $default })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "maxBy" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "maxBy" }],
  },
  "maxBy([$first, $second, ...$args], { key: $key })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "maxBy" },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$first" },
            { kind: "Identifier", name: "$second" },
            { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
          ],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "maxBy" }],
  },
  "min($first, $second, ...$args)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "min" },
      args: [
        { kind: "Identifier", name: "$first" },
        { kind: "Identifier", name: "$second" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
      ],
    },
    uses: [{ facade: "builtins", name: "min" }],
  },
  "min($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "min" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "min" }],
  },
  "minBy($iterable, { key: $key, default: $default })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "minBy" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "minBy" }],
  },
  "minBy([$first, $second, ...$args], { key: $key })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "minBy" },
      args: [
        {
          kind: "Array",
          elements: [
            { kind: "Identifier", name: "$first" },
            { kind: "Identifier", name: "$second" },
            { kind: "Spread", argument: { kind: "Identifier", name: "$args" } },
          ],
        },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "minBy" }],
  },
  "moduleOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "moduleOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "moduleOf" }],
  },
  "nameOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "nameOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "nameOf" }],
  },
  "new ArithmeticError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ArithmeticError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ArithmeticError" }],
  },
  "new AssertionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "AssertionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "AssertionError" }],
  },
  "new AsyncExitStack()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "AsyncExitStack" }, args: [] },
    uses: [{ facade: "contextlib", name: "AsyncExitStack" }],
  },
  "new AttributeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "AttributeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "AttributeError" }],
  },
  "new Barrier($parties)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Barrier" },
      args: [{ kind: "Identifier", name: "$parties" }],
    },
    uses: [{ facade: "asyncio", name: "Barrier" }],
  },
  "new BaseException(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BaseException" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BaseException" }],
  },
  "new BaseExceptionGroup($message, $exceptions)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BaseExceptionGroup" },
      args: [
        { kind: "Identifier", name: "$message" },
        { kind: "Identifier", name: "$exceptions" },
      ],
    },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup" }],
  },
  "new BasicAuth($login, $password)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BasicAuth" },
      args: [
        { kind: "Identifier", name: "$login" },
        { kind: "Identifier", name: "$password" },
      ],
    },
    uses: [{ facade: "aiohttp", name: "BasicAuth" }],
  },
  "new BlockingIOError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BlockingIOError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BlockingIOError" }],
  },
  "new BoundedSemaphore($value)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BoundedSemaphore" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore" }],
  },
  "new BrokenBarrierError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BrokenBarrierError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError" }],
  },
  "new BrokenPipeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BrokenPipeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BrokenPipeError" }],
  },
  "new BufferError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BufferError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BufferError" }],
  },
  "new BytesWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "BytesWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "BytesWarning" }],
  },
  "new CancelledError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "CancelledError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "CancelledError" }],
  },
  "new ChainMap(...$maps)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ChainMap" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$maps" } }],
    },
    uses: [{ facade: "collections", name: "ChainMap" }],
  },
  "new ChildProcessError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ChildProcessError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ChildProcessError" }],
  },
  "new ClientConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError" }],
  },
  "new ClientConnectorError($connection_key, $os_error)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientConnectorError" },
      args: [
        { kind: "Identifier", name: "$connection_key" },
        { kind: "Identifier", name: "$os_error" },
      ],
    },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError" }],
  },
  "new ClientError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientError" }],
  },
  "new ClientOSError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientOSError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientOSError" }],
  },
  "new ClientPayloadError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ClientPayloadError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError" }],
  },
  "new ClientResponseError($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientResponseError" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientResponseError" }],
    },
  "new ClientSession({ baseUrl: $base_url, headers: $headers, cookies: $cookies, auth: $auth, timeout: $timeout, connector: $connector, raiseForStatus: $raise_for_status })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientSession" },
        args: [
          {
            kind: "Object",
            properties: [
              {
                kind: "Property",
                key: "baseUrl",
                value: { kind: "Identifier", name: "$base_url" },
              },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
              { kind: "Property", key: "cookies", value: { kind: "Identifier", name: "$cookies" } },
              { kind: "Property", key: "auth", value: { kind: "Identifier", name: "$auth" } },
              { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
              {
                kind: "Property",
                key: "connector",
                value: { kind: "Identifier", name: "$connector" },
              },
              {
                kind: "Property",
                key: "raiseForStatus",
                value: { kind: "Identifier", name: "$raise_for_status" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientSession" }],
    },
  "new ClientTimeout({ total: $total, connect: $connect, sockRead: $sock_read, sockConnect: $sock_connect })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ClientTimeout" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "total", value: { kind: "Identifier", name: "$total" } },
              { kind: "Property", key: "connect", value: { kind: "Identifier", name: "$connect" } },
              {
                kind: "Property",
                key: "sockRead",
                value: { kind: "Identifier", name: "$sock_read" },
              },
              {
                kind: "Property",
                key: "sockConnect",
                value: { kind: "Identifier", name: "$sock_connect" },
              },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ClientTimeout" }],
    },
  "new Condition($lock)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Condition" },
      args: [{ kind: "Identifier", name: "$lock" }],
    },
    uses: [{ facade: "asyncio", name: "Condition" }],
  },
  "new ConnectionAbortedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionAbortedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError" }],
  },
  "new ConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionError" }],
  },
  "new ConnectionRefusedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionRefusedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError" }],
  },
  "new ConnectionResetError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ConnectionResetError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ConnectionResetError" }],
  },
  "new ContentTypeError($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "ContentTypeError" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "ContentTypeError" }],
    },
  "new ContextVar($name, { default: $default })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ContextVar" },
      args: [
        { kind: "Identifier", name: "$name" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "default", value: { kind: "Identifier", name: "$default" } },
          ],
        },
      ],
    },
    uses: [{ facade: "contextvars", name: "ContextVar" }],
  },
  "new Counter($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Counter" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  "new Counter($mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Counter" },
      args: [{ kind: "Identifier", name: "$mapping" }],
    },
    uses: [{ facade: "collections", name: "Counter" }],
  },
  "new DefaultDict($default_factory, $mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DefaultDict" },
      args: [
        { kind: "Identifier", name: "$default_factory" },
        { kind: "Identifier", name: "$mapping" },
      ],
    },
    uses: [{ facade: "collections", name: "DefaultDict" }],
  },
  "new DeprecationWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "DeprecationWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "DeprecationWarning" }],
  },
  "new Deque($iterable, $maxlen)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Deque" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$maxlen" },
      ],
    },
    uses: [{ facade: "collections", name: "Deque" }],
  },
  "new EOFError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "EOFError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "EOFError" }],
  },
  "new EncodingWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "EncodingWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "EncodingWarning" }],
  },
  "new Event()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "Event" }, args: [] },
    uses: [{ facade: "asyncio", name: "Event" }],
  },
  "new Exception(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Exception" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "Exception" }],
  },
  "new ExceptionGroup($message, $exceptions)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ExceptionGroup" },
      args: [
        { kind: "Identifier", name: "$message" },
        { kind: "Identifier", name: "$exceptions" },
      ],
    },
    uses: [{ facade: "builtins", name: "ExceptionGroup" }],
  },
  "new ExitStack()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "ExitStack" }, args: [] },
    uses: [{ facade: "contextlib", name: "ExitStack" }],
  },
  "new FileExistsError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FileExistsError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FileExistsError" }],
  },
  "new FileNotFoundError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FileNotFoundError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FileNotFoundError" }],
  },
  "new FloatingPointError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FloatingPointError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FloatingPointError" }],
  },
  "new FormData()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "FormData" }, args: [] },
    uses: [{ facade: "aiohttp", name: "FormData" }],
  },
  "new FrozenInstanceError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FrozenInstanceError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError" }],
  },
  "new Future({ loop: $loop })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Future" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "loop", value: { kind: "Identifier", name: "$loop" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "Future" }],
  },
  "new FutureWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "FutureWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "FutureWarning" }],
  },
  "new GeneratorExit(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "GeneratorExit" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "GeneratorExit" }],
  },
  "new ImportError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ImportError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ImportError" }],
  },
  "new ImportWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ImportWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ImportWarning" }],
  },
  "new IndentationError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IndentationError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IndentationError" }],
  },
  "new IndexError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IndexError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IndexError" }],
  },
  "new InterruptedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InterruptedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "InterruptedError" }],
  },
  "new InvalidStateError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InvalidStateError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "InvalidStateError" }],
  },
  "new InvalidURL(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "InvalidURL" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "InvalidURL" }],
  },
  "new IsADirectoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "IsADirectoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "IsADirectoryError" }],
  },
  "new KeyError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "KeyError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "KeyError" }],
  },
  "new KeyboardInterrupt(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "KeyboardInterrupt" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt" }],
  },
  "new LifoQueue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "LifoQueue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "LifoQueue" }],
  },
  "new Lock()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "Lock" }, args: [] },
    uses: [{ facade: "asyncio", name: "Lock" }],
  },
  "new LookupError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "LookupError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "LookupError" }],
  },
  "new Map($self)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Map" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [],
  },
  "new MemoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "MemoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "MemoryError" }],
  },
  "new ModuleNotFoundError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ModuleNotFoundError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError" }],
  },
  "new NameError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NameError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NameError" }],
  },
  "new NotADirectoryError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NotADirectoryError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NotADirectoryError" }],
  },
  "new NotImplementedError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "NotImplementedError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "NotImplementedError" }],
  },
  "new OSError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OSError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "OSError" }],
  },
  "new OrderedDict($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OrderedDict" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  "new OrderedDict($mapping)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OrderedDict" },
      args: [{ kind: "Identifier", name: "$mapping" }],
    },
    uses: [{ facade: "collections", name: "OrderedDict" }],
  },
  "new OverflowError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "OverflowError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "OverflowError" }],
  },
  "new PendingDeprecationWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PendingDeprecationWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning" }],
  },
  "new PermissionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PermissionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "PermissionError" }],
  },
  "new PriorityQueue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PriorityQueue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "PriorityQueue" }],
  },
  "new ProcessLookupError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ProcessLookupError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ProcessLookupError" }],
  },
  "new PySet($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "PySet" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "PySet" }],
  },
  "new PythonObject()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "PythonObject" }, args: [] },
    uses: [{ facade: "builtins", name: "PythonObject" }],
  },
  "new Queue($maxsize)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Queue" },
      args: [{ kind: "Identifier", name: "$maxsize" }],
    },
    uses: [{ facade: "asyncio", name: "Queue" }],
  },
  "new QueueEmpty(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "QueueEmpty" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "QueueEmpty" }],
  },
  "new QueueFull(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "QueueFull" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "asyncio", name: "QueueFull" }],
  },
  "new RecursionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RecursionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RecursionError" }],
  },
  "new ReferenceError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ReferenceError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ReferenceError" }],
  },
  "new ResourceWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ResourceWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ResourceWarning" }],
  },
  "new Runner({ debug: $debug })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Runner" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "debug", value: { kind: "Identifier", name: "$debug" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "Runner" }],
  },
  "new RuntimeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RuntimeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RuntimeError" }],
  },
  "new RuntimeWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "RuntimeWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "RuntimeWarning" }],
  },
  "new Semaphore($value)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Semaphore" },
      args: [{ kind: "Identifier", name: "$value" }],
    },
    uses: [{ facade: "asyncio", name: "Semaphore" }],
  },
  "new ServerConnectionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerConnectionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError" }],
  },
  "new ServerDisconnectedError($message)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerDisconnectedError" },
      args: [{ kind: "Identifier", name: "$message" }],
    },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError" }],
  },
  "new ServerTimeoutError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ServerTimeoutError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError" }],
  },
  "new Set($iterable)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Set" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [],
  },
  "new Slice($start, $stop, $step)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new Slice($start, $stop, null)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Literal", value: "null" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new Slice(null, $stop, null)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Slice" },
      args: [
        { kind: "Literal", value: "null" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Literal", value: "null" },
      ],
    },
    uses: [{ facade: "builtins", name: "Slice" }],
  },
  "new StopAsyncIteration(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "StopAsyncIteration" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "StopAsyncIteration" }],
  },
  "new StopIteration(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "StopIteration" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "StopIteration" }],
  },
  "new SyntaxError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SyntaxError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SyntaxError" }],
  },
  "new SyntaxWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SyntaxWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SyntaxWarning" }],
  },
  "new SystemError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SystemError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SystemError" }],
  },
  "new SystemExit(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "SystemExit" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "SystemExit" }],
  },
  "new TCPConnector({ limit: $limit, limitPerHost: $limit_per_host })": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TCPConnector" },
      args: [
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "limit", value: { kind: "Identifier", name: "$limit" } },
            {
              kind: "Property",
              key: "limitPerHost",
              value: { kind: "Identifier", name: "$limit_per_host" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "aiohttp", name: "TCPConnector" }],
  },
  "new TabError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TabError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TabError" }],
  },
  "new TaskGroup()": {
    tree: { kind: "New", callee: { kind: "Identifier", name: "TaskGroup" }, args: [] },
    uses: [{ facade: "asyncio", name: "TaskGroup" }],
  },
  "new ThreadPoolExecutor($max_workers)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ThreadPoolExecutor" },
      args: [{ kind: "Identifier", name: "$max_workers" }],
    },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor" }],
  },
  "new Timeout($when)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Timeout" },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [{ facade: "asyncio", name: "Timeout" }],
  },
  "new TimeoutError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TimeoutError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TimeoutError" }],
  },
  "new TooManyRedirects($request_info, $history, { status: $status, message: $message, headers: $headers })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "TooManyRedirects" },
        args: [
          { kind: "Identifier", name: "$request_info" },
          { kind: "Identifier", name: "$history" },
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "status", value: { kind: "Identifier", name: "$status" } },
              { kind: "Property", key: "message", value: { kind: "Identifier", name: "$message" } },
              { kind: "Property", key: "headers", value: { kind: "Identifier", name: "$headers" } },
            ],
          },
        ],
      },
      uses: [{ facade: "aiohttp", name: "TooManyRedirects" }],
    },
  "new TypeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "TypeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "TypeError" }],
  },
  "new UnboundLocalError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnboundLocalError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnboundLocalError" }],
  },
  "new UnicodeDecodeError($encoding, $object, $start, $end, $reason)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeDecodeError" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
        { kind: "Identifier", name: "$reason" },
      ],
    },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError" }],
  },
  "new UnicodeEncodeError($encoding, $object, $start, $end, $reason)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeEncodeError" },
      args: [
        { kind: "Identifier", name: "$encoding" },
        { kind: "Identifier", name: "$object" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
        { kind: "Identifier", name: "$reason" },
      ],
    },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError" }],
  },
  "new UnicodeError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeError" }],
  },
  "new UnicodeTranslateError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeTranslateError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError" }],
  },
  "new UnicodeWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UnicodeWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UnicodeWarning" }],
  },
  "new UserWarning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "UserWarning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "UserWarning" }],
  },
  "new ValueError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ValueError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ValueError" }],
  },
  "new Warning(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "Warning" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "Warning" }],
  },
  "new ZeroDivisionError(...$args)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "ZeroDivisionError" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "builtins", name: "ZeroDivisionError" }],
  },
  "new date($year, $month, $day)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "date" },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$month" },
        { kind: "Identifier", name: "$day" },
      ],
    },
    uses: [{ facade: "datetime", name: "date" }],
  },
  "new datetime($year, $month, $day, $hour, $minute, $second, $microsecond, $tzinfo)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "datetime" },
      args: [
        { kind: "Identifier", name: "$year" },
        { kind: "Identifier", name: "$month" },
        { kind: "Identifier", name: "$day" },
        { kind: "Identifier", name: "$hour" },
        { kind: "Identifier", name: "$minute" },
        { kind: "Identifier", name: "$second" },
        { kind: "Identifier", name: "$microsecond" },
        { kind: "Identifier", name: "$tzinfo" },
      ],
    },
    uses: [{ facade: "datetime", name: "datetime" }],
  },
  "new json.JSONDecodeError($msg, $doc, $pos)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "json" },
        property: "JSONDecodeError",
      },
      args: [
        { kind: "Identifier", name: "$msg" },
        { kind: "Identifier", name: "$doc" },
        { kind: "Identifier", name: "$pos" },
      ],
    },
    uses: [{ facade: "json", name: "JSONDecodeError" }],
  },
  "new logging.Formatter($fmt, $datefmt)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "Formatter",
      },
      args: [
        { kind: "Identifier", name: "$fmt" },
        { kind: "Identifier", name: "$datefmt" },
      ],
    },
    uses: [{ facade: "logging", name: "Formatter" }],
  },
  "new logging.NullHandler()": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "NullHandler",
      },
      args: [],
    },
    uses: [{ facade: "logging", name: "NullHandler" }],
  },
  "new logging.StreamHandler($stream)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "logging" },
        property: "StreamHandler",
      },
      args: [{ kind: "Identifier", name: "$stream" }],
    },
    uses: [{ facade: "logging", name: "StreamHandler" }],
  },
  "new random.Random($x)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "Random",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "random", name: "Random" }],
  },
  "new statistics.StatisticsError(...$args)": {
    tree: {
      kind: "New",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "StatisticsError",
      },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
    },
    uses: [{ facade: "statistics", name: "StatisticsError" }],
  },
  "new timedelta({ days: $days, seconds: $seconds, microseconds: $microseconds, milliseconds: $milliseconds, minutes: $minutes, hours: $hours, weeks: $weeks })":
    {
      tree: {
        kind: "New",
        callee: { kind: "Identifier", name: "timedelta" },
        args: [
          {
            kind: "Object",
            properties: [
              { kind: "Property", key: "days", value: { kind: "Identifier", name: "$days" } },
              { kind: "Property", key: "seconds", value: { kind: "Identifier", name: "$seconds" } },
              {
                kind: "Property",
                key: "microseconds",
                value: { kind: "Identifier", name: "$microseconds" },
              },
              {
                kind: "Property",
                key: "milliseconds",
                value: { kind: "Identifier", name: "$milliseconds" },
              },
              { kind: "Property", key: "minutes", value: { kind: "Identifier", name: "$minutes" } },
              { kind: "Property", key: "hours", value: { kind: "Identifier", name: "$hours" } },
              { kind: "Property", key: "weeks", value: { kind: "Identifier", name: "$weeks" } },
            ],
          },
        ],
      },
      uses: [{ facade: "datetime", name: "timedelta" }],
    },
  "new timezone($offset, $name)": {
    tree: {
      kind: "New",
      callee: { kind: "Identifier", name: "timezone" },
      args: [
        { kind: "Identifier", name: "$offset" },
        { kind: "Identifier", name: "$name" },
      ],
    },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "newEventLoop()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "newEventLoop" }, args: [] },
    uses: [{ facade: "asyncio", name: "newEventLoop" }],
  },
  "next($iterator, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "next" },
      args: [
        { kind: "Identifier", name: "$iterator" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "next" }],
  },
  "next($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "next" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "next" }],
  },
  null: { tree: { kind: "Literal", value: "null" }, uses: [] },
  "nullcontext($enter_result)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "nullcontext" },
      args: [{ kind: "Identifier", name: "$enter_result" }],
    },
    uses: [{ facade: "contextlib", name: "nullcontext" }],
  },
  "oct($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "oct" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "oct" }],
  },
  "ord($c)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "ord" },
      args: [{ kind: "Identifier", name: "$c" }],
    },
    uses: [{ facade: "builtins", name: "ord" }],
  },
  "partition($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "partition" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "partition" }],
  },
  "popItem($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "popItem" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "popItem" }],
  },
  "pow($base, $exp, $mod)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "pow" },
      args: [
        { kind: "Identifier", name: "$base" },
        { kind: "Identifier", name: "$exp" },
        { kind: "Identifier", name: "$mod" },
      ],
    },
    uses: [{ facade: "builtins", name: "pow" }],
  },
  "qualifiedNameOf($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "qualifiedNameOf" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "qualifiedNameOf" }],
  },
  "random.Random": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "Random" },
    uses: [{ facade: "random", name: "Random" }],
  },
  "random.betavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "betavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "betavariate" }],
  },
  "random.choice($seq)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "choice",
      },
      args: [{ kind: "Identifier", name: "$seq" }],
    },
    uses: [{ facade: "random", name: "choice" }],
  },
  "random.choices($population, { weights: $weights, cumWeights: $cum_weights, k: $k })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "choices",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "weights", value: { kind: "Identifier", name: "$weights" } },
            {
              kind: "Property",
              key: "cumWeights",
              value: { kind: "Identifier", name: "$cum_weights" },
            },
            { kind: "Property", key: "k", value: { kind: "Identifier", name: "$k" } },
          ],
        },
      ],
    },
    uses: [{ facade: "random", name: "choices" }],
  },
  "random.expovariate($lambd)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "expovariate",
      },
      args: [{ kind: "Identifier", name: "$lambd" }],
    },
    uses: [{ facade: "random", name: "expovariate" }],
  },
  "random.gammavariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "gammavariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "gammavariate" }],
  },
  "random.gauss($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "gauss" },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "gauss" }],
  },
  "random.getrandbits($k)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "getrandbits",
      },
      args: [{ kind: "Identifier", name: "$k" }],
    },
    uses: [{ facade: "random", name: "getrandbits" }],
  },
  "random.getstate()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "getstate",
      },
      args: [],
    },
    uses: [{ facade: "random", name: "getstate" }],
  },
  "random.lognormvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "lognormvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "lognormvariate" }],
  },
  "random.normalvariate($mu, $sigma)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "normalvariate",
      },
      args: [
        { kind: "Identifier", name: "$mu" },
        { kind: "Identifier", name: "$sigma" },
      ],
    },
    uses: [{ facade: "random", name: "normalvariate" }],
  },
  "random.paretovariate($alpha)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "paretovariate",
      },
      args: [{ kind: "Identifier", name: "$alpha" }],
    },
    uses: [{ facade: "random", name: "paretovariate" }],
  },
  "random.randint($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randint",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "random", name: "randint" }],
  },
  "random.random()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "random",
      },
      args: [],
    },
    uses: [{ facade: "random", name: "random" }],
  },
  "random.randrange($start, $stop, $step)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randrange",
      },
      args: [
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
        { kind: "Identifier", name: "$step" },
      ],
    },
    uses: [{ facade: "random", name: "randrange" }],
  },
  "random.randrange($stop)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "randrange",
      },
      args: [{ kind: "Identifier", name: "$stop" }],
    },
    uses: [{ facade: "random", name: "randrange" }],
  },
  "random.sample($population, $k, { counts: $counts })": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "sample",
      },
      args: [
        { kind: "Identifier", name: "$population" },
        { kind: "Identifier", name: "$k" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "counts", value: { kind: "Identifier", name: "$counts" } },
          ],
        },
      ],
    },
    uses: [{ facade: "random", name: "sample" }],
  },
  "random.seed($a)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "random" }, property: "seed" },
      args: [{ kind: "Identifier", name: "$a" }],
    },
    uses: [{ facade: "random", name: "seed" }],
  },
  "random.setstate($state)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "setstate",
      },
      args: [{ kind: "Identifier", name: "$state" }],
    },
    uses: [{ facade: "random", name: "setstate" }],
  },
  "random.shuffle($x)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "shuffle",
      },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "random", name: "shuffle" }],
  },
  "random.triangular($low, $high, $mode)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "triangular",
      },
      args: [
        { kind: "Identifier", name: "$low" },
        { kind: "Identifier", name: "$high" },
        { kind: "Identifier", name: "$mode" },
      ],
    },
    uses: [{ facade: "random", name: "triangular" }],
  },
  "random.uniform($a, $b)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "uniform",
      },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
      ],
    },
    uses: [{ facade: "random", name: "uniform" }],
  },
  "random.weibullvariate($alpha, $beta)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "random" },
        property: "weibullvariate",
      },
      args: [
        { kind: "Identifier", name: "$alpha" },
        { kind: "Identifier", name: "$beta" },
      ],
    },
    uses: [{ facade: "random", name: "weibullvariate" }],
  },
  "redirectStderr($new_target)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "redirectStderr" },
      args: [{ kind: "Identifier", name: "$new_target" }],
    },
    uses: [{ facade: "builtins", name: "redirectStderr" }],
  },
  "redirectStdout($new_target)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "redirectStdout" },
      args: [{ kind: "Identifier", name: "$new_target" }],
    },
    uses: [{ facade: "builtins", name: "redirectStdout" }],
  },
  "reduce($function, $iterable, $initial)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "reduce" },
      args: [
        { kind: "Identifier", name: "$function" },
        { kind: "Identifier", name: "$iterable" },
        { kind: "Identifier", name: "$initial" },
      ],
    },
    uses: [{ facade: "functools", name: "reduce" }],
  },
  "removePrefix($self, $prefix)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "removePrefix" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$prefix" },
      ],
    },
    uses: [{ facade: "builtins", name: "removePrefix" }],
  },
  "removeSuffix($self, $suffix)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "removeSuffix" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$suffix" },
      ],
    },
    uses: [{ facade: "builtins", name: "removeSuffix" }],
  },
  "replace($self, $old, $new, $count)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "replace" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$old" },
        { kind: "Identifier", name: "$new" },
        { kind: "Identifier", name: "$count" },
      ],
    },
    uses: [{ facade: "builtins", name: "replace" }],
  },
  "reversed($sequence)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "reversed" },
      args: [{ kind: "Identifier", name: "$sequence" }],
    },
    uses: [{ facade: "builtins", name: "reversed" }],
  },
  "rjust($self, $width, $fillchar)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rjust" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
        { kind: "Identifier", name: "$fillchar" },
      ],
    },
    uses: [{ facade: "builtins", name: "rjust" }],
  },
  "round($number, $ndigits)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "round" },
      args: [
        { kind: "Identifier", name: "$number" },
        { kind: "Identifier", name: "$ndigits" },
      ],
    },
    uses: [{ facade: "builtins", name: "round" }],
  },
  "roundHalfEven($number)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "roundHalfEven" },
      args: [{ kind: "Identifier", name: "$number" }],
    },
    uses: [{ facade: "builtins", name: "roundHalfEven" }],
  },
  "roundHalfEven($number, $ndigits)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "roundHalfEven" },
      args: [
        { kind: "Identifier", name: "$number" },
        { kind: "Identifier", name: "$ndigits" },
      ],
    },
    uses: [{ facade: "builtins", name: "roundHalfEven" }],
  },
  "rpartition($self, $sep)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rpartition" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "builtins", name: "rpartition" }],
  },
  "rsplit($self, $sep, $maxsplit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rsplit" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$maxsplit" },
      ],
    },
    uses: [{ facade: "builtins", name: "rsplit" }],
  },
  "rstrip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "rstrip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "rstrip" }],
  },
  "run($main, { debug: $debug })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "run" },
      args: [
        { kind: "Identifier", name: "$main" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "debug", value: { kind: "Identifier", name: "$debug" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "run" }],
  },
  "runCoroutineThreadsafe($coro, $loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "runCoroutineThreadsafe" },
      args: [
        { kind: "Identifier", name: "$coro" },
        { kind: "Identifier", name: "$loop" },
      ],
    },
    uses: [{ facade: "asyncio", name: "runCoroutineThreadsafe" }],
  },
  "sendValue($self, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sendValue" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "sendValue" }],
  },
  "setCopy($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setCopy" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "setCopy" }],
  },
  "setDefault($self, $key, $default)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setDefault" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$key" },
        { kind: "Identifier", name: "$default" },
      ],
    },
    uses: [{ facade: "builtins", name: "setDefault" }],
  },
  "setEventLoop($loop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setEventLoop" },
      args: [{ kind: "Identifier", name: "$loop" }],
    },
    uses: [{ facade: "asyncio", name: "setEventLoop" }],
  },
  "setPop($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setPop" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "setPop" }],
  },
  "setRemove($self, $element)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setRemove" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$element" },
      ],
    },
    uses: [{ facade: "builtins", name: "setRemove" }],
  },
  "setUpdate($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "setUpdate" }],
  },
  "setattr($obj, $name, $value)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "setattr" },
      args: [
        { kind: "Identifier", name: "$obj" },
        { kind: "Identifier", name: "$name" },
        { kind: "Identifier", name: "$value" },
      ],
    },
    uses: [{ facade: "builtins", name: "setattr" }],
  },
  "shield($arg)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "shield" },
      args: [{ kind: "Identifier", name: "$arg" }],
    },
    uses: [{ facade: "asyncio", name: "shield" }],
  },
  "sleep($delay, $result)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sleep" },
      args: [
        { kind: "Identifier", name: "$delay" },
        { kind: "Identifier", name: "$result" },
      ],
    },
    uses: [{ facade: "asyncio", name: "sleep" }],
  },
  "sort($self, { key: $key, reverse: $reverse })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sort" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "reverse", value: { kind: "Identifier", name: "$reverse" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "sort" }],
  },
  "sorted($iterable, { key: $key, reverse: $reverse })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "sorted" },
      args: [
        { kind: "Identifier", name: "$iterable" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "key", value: { kind: "Identifier", name: "$key" } },
            { kind: "Property", key: "reverse", value: { kind: "Identifier", name: "$reverse" } },
          ],
        },
      ],
    },
    uses: [{ facade: "builtins", name: "sorted" }],
  },
  "split($self, $sep, $maxsplit)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "split" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sep" },
        { kind: "Identifier", name: "$maxsplit" },
      ],
    },
    uses: [{ facade: "builtins", name: "split" }],
  },
  "splitLines($self, $keepends)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "splitLines" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$keepends" },
      ],
    },
    uses: [{ facade: "builtins", name: "splitLines" }],
  },
  "startsWith($self, $prefix, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "startsWith" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$prefix" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "startsWith" }],
  },
  "statistics.StatisticsError": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "statistics" },
      property: "StatisticsError",
    },
    uses: [{ facade: "statistics", name: "StatisticsError" }],
  },
  "statistics.fmean($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "fmean",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "fmean" }],
  },
  "statistics.mean($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "mean",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "mean" }],
  },
  "statistics.median($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "median",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "median" }],
  },
  "statistics.medianHigh($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "medianHigh",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "medianHigh" }],
  },
  "statistics.medianLow($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "medianLow",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "medianLow" }],
  },
  "statistics.mode($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "mode",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "mode" }],
  },
  "statistics.multimode($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "multimode",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "multimode" }],
  },
  "statistics.pstdev($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "pstdev",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "pstdev" }],
  },
  "statistics.pvariance($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "pvariance",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "pvariance" }],
  },
  "statistics.stdev($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "stdev",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "stdev" }],
  },
  "statistics.variance($data)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "statistics" },
        property: "variance",
      },
      args: [{ kind: "Identifier", name: "$data" }],
    },
    uses: [{ facade: "statistics", name: "variance" }],
  },
  "strCount($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strCount" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strCount" }],
  },
  "strFind($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strFind" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strFind" }],
  },
  "strFormat($self, [...$args], $kwargs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strFormat" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Array",
          elements: [{ kind: "Spread", argument: { kind: "Identifier", name: "$args" } }],
        },
        { kind: "Identifier", name: "$kwargs" },
      ],
    },
    uses: [{ facade: "builtins", name: "strFormat" }],
  },
  "strIndex($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strIndex" }],
  },
  "strRfind($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strRfind" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strRfind" }],
  },
  "strRindex($self, $sub, $start, $end)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strRindex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$sub" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$end" },
      ],
    },
    uses: [{ facade: "builtins", name: "strRindex" }],
  },
  "string.asciiLetters": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiLetters",
    },
    uses: [{ facade: "string", name: "asciiLetters" }],
  },
  "string.asciiLowercase": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiLowercase",
    },
    uses: [{ facade: "string", name: "asciiLowercase" }],
  },
  "string.asciiUppercase": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "asciiUppercase",
    },
    uses: [{ facade: "string", name: "asciiUppercase" }],
  },
  "string.capwords($s, $sep)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "string" },
        property: "capwords",
      },
      args: [
        { kind: "Identifier", name: "$s" },
        { kind: "Identifier", name: "$sep" },
      ],
    },
    uses: [{ facade: "string", name: "capwords" }],
  },
  "string.digits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "digits" },
    uses: [{ facade: "string", name: "digits" }],
  },
  "string.hexdigits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "hexdigits" },
    uses: [{ facade: "string", name: "hexdigits" }],
  },
  "string.octdigits": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "octdigits" },
    uses: [{ facade: "string", name: "octdigits" }],
  },
  "string.printable": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "string" }, property: "printable" },
    uses: [{ facade: "string", name: "printable" }],
  },
  "string.punctuation": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "punctuation",
    },
    uses: [{ facade: "string", name: "punctuation" }],
  },
  "string.whitespace": {
    tree: {
      kind: "Member",
      object: { kind: "Identifier", name: "string" },
      property: "whitespace",
    },
    uses: [{ facade: "string", name: "whitespace" }],
  },
  "strip($self, $chars)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "strip" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$chars" },
      ],
    },
    uses: [{ facade: "builtins", name: "strip" }],
  },
  "suppress(...$exceptions)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "suppress" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$exceptions" } }],
    },
    uses: [{ facade: "contextlib", name: "suppress" }],
  },
  "swapCase($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "swapCase" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "swapCase" }],
  },
  "symmetricDifference($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "symmetricDifference" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "symmetricDifference" }],
  },
  "symmetricDifferenceUpdate($self, $other)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "symmetricDifferenceUpdate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$other" },
      ],
    },
    uses: [{ facade: "builtins", name: "symmetricDifferenceUpdate" }],
  },
  "sys.argv": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "argv" },
    uses: [{ facade: "sys", name: "argv" }],
  },
  "sys.byteorder": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "byteorder" },
    uses: [{ facade: "sys", name: "byteorder" }],
  },
  "sys.executable": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "executable" },
    uses: [{ facade: "sys", name: "executable" }],
  },
  "sys.exit($status)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "exit" },
      args: [{ kind: "Identifier", name: "$status" }],
    },
    uses: [{ facade: "sys", name: "exit" }],
  },
  "sys.getrecursionlimit()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "getrecursionlimit",
      },
      args: [],
    },
    uses: [{ facade: "sys", name: "getrecursionlimit" }],
  },
  "sys.maxsize": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "maxsize" },
    uses: [{ facade: "sys", name: "maxsize" }],
  },
  "sys.maxunicode": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "maxunicode" },
    uses: [{ facade: "sys", name: "maxunicode" }],
  },
  "sys.platform": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "platform" },
    uses: [{ facade: "sys", name: "platform" }],
  },
  "sys.setrecursionlimit($limit)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "setrecursionlimit",
      },
      args: [{ kind: "Identifier", name: "$limit" }],
    },
    uses: [{ facade: "sys", name: "setrecursionlimit" }],
  },
  "sys.stderr": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stderr" },
    uses: [{ facade: "sys", name: "stderr" }],
  },
  "sys.stdin": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stdin" },
    uses: [{ facade: "sys", name: "stdin" }],
  },
  "sys.stdout": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "stdout" },
    uses: [{ facade: "sys", name: "stdout" }],
  },
  "sys.version": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "version" },
    uses: [{ facade: "sys", name: "version" }],
  },
  "sys.versionInfo": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "sys" }, property: "versionInfo" },
    uses: [{ facade: "sys", name: "versionInfo" }],
  },
  "throwInto($self, $error)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "throwInto" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$error" },
      ],
    },
    uses: [{ facade: "builtins", name: "throwInto" }],
  },
  "time.asctime($t)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "asctime" },
      args: [{ kind: "Identifier", name: "$t" }],
    },
    uses: [{ facade: "time", name: "asctime" }],
  },
  "time.ctime($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "ctime" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "ctime" }],
  },
  "time.gmtime($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "gmtime" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "gmtime" }],
  },
  "time.localtime($secs)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "localtime",
      },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "localtime" }],
  },
  "time.mktime($t)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "mktime" },
      args: [{ kind: "Identifier", name: "$t" }],
    },
    uses: [{ facade: "time", name: "mktime" }],
  },
  "time.monotonic()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "monotonic",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "monotonic" }],
  },
  "time.monotonicNs()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "monotonicNs",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "monotonicNs" }],
  },
  "time.perfCounter()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "perfCounter",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "perfCounter" }],
  },
  "time.perfCounterNs()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "perfCounterNs",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "perfCounterNs" }],
  },
  "time.processTime()": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "processTime",
      },
      args: [],
    },
    uses: [{ facade: "time", name: "processTime" }],
  },
  "time.sleep($secs)": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "sleep" },
      args: [{ kind: "Identifier", name: "$secs" }],
    },
    uses: [{ facade: "time", name: "sleep" }],
  },
  "time.strftime($format, $t)": {
    tree: {
      kind: "Call",
      callee: {
        kind: "Member",
        object: { kind: "Identifier", name: "time" },
        property: "strftime",
      },
      args: [
        { kind: "Identifier", name: "$format" },
        { kind: "Identifier", name: "$t" },
      ],
    },
    uses: [{ facade: "time", name: "strftime" }],
  },
  "time.time()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "time" },
      args: [],
    },
    uses: [{ facade: "time", name: "time" }],
  },
  "time.timeNs()": {
    tree: {
      kind: "Call",
      callee: { kind: "Member", object: { kind: "Identifier", name: "time" }, property: "timeNs" },
      args: [],
    },
    uses: [{ facade: "time", name: "timeNs" }],
  },
  timedelta: {
    tree: { kind: "Identifier", name: "timedelta" },
    uses: [{ facade: "datetime", name: "timedelta" }],
  },
  "timeout($delay)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "timeout" },
      args: [{ kind: "Identifier", name: "$delay" }],
    },
    uses: [{ facade: "asyncio", name: "timeout" }],
  },
  "timeoutAt($when)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "timeoutAt" },
      args: [{ kind: "Identifier", name: "$when" }],
    },
    uses: [{ facade: "asyncio", name: "timeoutAt" }],
  },
  timezone: {
    tree: { kind: "Identifier", name: "timezone" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "timezone.utc": {
    tree: { kind: "Member", object: { kind: "Identifier", name: "timezone" }, property: "utc" },
    uses: [{ facade: "datetime", name: "timezone" }],
  },
  "title($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "title" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "title" }],
  },
  "toFloat($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "toFloat" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "toFloat" }],
  },
  "totalOrdering($cls)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "totalOrdering" },
      args: [{ kind: "Identifier", name: "$cls" }],
    },
    uses: [{ facade: "functools", name: "totalOrdering" }],
  },
  "translate($self, $table)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "translate" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$table" },
      ],
    },
    uses: [{ facade: "builtins", name: "translate" }],
  },
  "truthy($x)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "truthy" },
      args: [{ kind: "Identifier", name: "$x" }],
    },
    uses: [{ facade: "builtins", name: "truthy" }],
  },
  "tuple()": {
    tree: { kind: "Call", callee: { kind: "Identifier", name: "tuple" }, args: [] },
    uses: [{ facade: "builtins", name: "tuple" }],
  },
  "tuple(...$iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tuple" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterable" } }],
    },
    uses: [{ facade: "builtins", name: "tuple" }],
  },
  "tupleIndex($self, $value, $start, $stop)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tupleIndex" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$value" },
        { kind: "Identifier", name: "$start" },
        { kind: "Identifier", name: "$stop" },
      ],
    },
    uses: [{ facade: "builtins", name: "tupleIndex" }],
  },
  "tupleOf($iterable)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "tupleOf" },
      args: [{ kind: "Identifier", name: "$iterable" }],
    },
    uses: [{ facade: "builtins", name: "tupleOf" }],
  },
  "union($self, ...$others)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "union" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Spread", argument: { kind: "Identifier", name: "$others" } },
      ],
    },
    uses: [{ facade: "builtins", name: "union" }],
  },
  "valuesView($self)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "valuesView" },
      args: [{ kind: "Identifier", name: "$self" }],
    },
    uses: [{ facade: "builtins", name: "valuesView" }],
  },
  "vars($object)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "vars" },
      args: [{ kind: "Identifier", name: "$object" }],
    },
    uses: [{ facade: "builtins", name: "vars" }],
  },
  "viaLatin1($self, (text) => replace(text, latin1($old), latin1($new), $count))": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "viaLatin1" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Arrow",
          parameters: [{ target: { kind: "Identifier", name: "text" } }],
          body: {
            kind: "Call",
            callee: { kind: "Identifier", name: "replace" },
            args: [
              { kind: "Identifier", name: "text" },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$old" }],
              },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$new" }],
              },
              { kind: "Identifier", name: "$count" },
            ],
          },
        },
      ],
    },
    uses: [
      { facade: "builtins", name: "latin1" },
      { facade: "builtins", name: "replace" },
      { facade: "builtins", name: "viaLatin1" },
    ],
  },
  "viaLatin1List($self, (text) => split(text, latin1($sep), $maxsplit))": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "viaLatin1List" },
      args: [
        { kind: "Identifier", name: "$self" },
        {
          kind: "Arrow",
          parameters: [{ target: { kind: "Identifier", name: "text" } }],
          body: {
            kind: "Call",
            callee: { kind: "Identifier", name: "split" },
            args: [
              { kind: "Identifier", name: "text" },
              {
                kind: "Call",
                callee: { kind: "Identifier", name: "latin1" },
                args: [{ kind: "Identifier", name: "$sep" }],
              },
              { kind: "Identifier", name: "$maxsplit" },
            ],
          },
        },
      ],
    },
    uses: [
      { facade: "builtins", name: "latin1" },
      { facade: "builtins", name: "split" },
      { facade: "builtins", name: "viaLatin1List" },
    ],
  },
  "wait($fs, { timeout: $timeout, returnWhen: $return_when })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "wait" },
      args: [
        { kind: "Identifier", name: "$fs" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
            {
              kind: "Property",
              key: "returnWhen",
              value: { kind: "Identifier", name: "$return_when" },
            },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "wait" }],
  },
  "waitFor($fut, { timeout: $timeout })": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "waitFor" },
      args: [
        { kind: "Identifier", name: "$fut" },
        {
          kind: "Object",
          properties: [
            { kind: "Property", key: "timeout", value: { kind: "Identifier", name: "$timeout" } },
          ],
        },
      ],
    },
    uses: [{ facade: "asyncio", name: "waitFor" }],
  },
  "wraps($wrapped)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "wraps" },
      args: [{ kind: "Identifier", name: "$wrapped" }],
    },
    uses: [{ facade: "functools", name: "wraps" }],
  },
  "zfill($self, $width)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zfill" },
      args: [
        { kind: "Identifier", name: "$self" },
        { kind: "Identifier", name: "$width" },
      ],
    },
    uses: [{ facade: "builtins", name: "zfill" }],
  },
  "zip($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zip" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [{ facade: "builtins", name: "zip" }],
  },
  "zip(...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zip" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "builtins", name: "zip" }],
  },
  "zipStrict($a, $b, $c, $d)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zipStrict" },
      args: [
        { kind: "Identifier", name: "$a" },
        { kind: "Identifier", name: "$b" },
        { kind: "Identifier", name: "$c" },
        { kind: "Identifier", name: "$d" },
      ],
    },
    uses: [{ facade: "builtins", name: "zipStrict" }],
  },
  "zipStrict(...$iterables)": {
    tree: {
      kind: "Call",
      callee: { kind: "Identifier", name: "zipStrict" },
      args: [{ kind: "Spread", argument: { kind: "Identifier", name: "$iterables" } }],
    },
    uses: [{ facade: "builtins", name: "zipStrict" }],
  },
};

/** Every type that a class of the grammar-maps stands for. */
export const typeTemplates: Readonly<
  Record<string, { readonly tree: TsType; readonly uses: readonly TemplateUse[] }>
> = {
  ArithmeticError: {
    tree: { kind: "TypeName", name: "ArithmeticError" },
    uses: [{ facade: "builtins", name: "ArithmeticError", typeOnly: true }],
  },
  AssertionError: {
    tree: { kind: "TypeName", name: "AssertionError" },
    uses: [{ facade: "builtins", name: "AssertionError", typeOnly: true }],
  },
  "AsyncClosing<T>": {
    tree: { kind: "TypeName", name: "AsyncClosing", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "AsyncClosing", typeOnly: true }],
  },
  AsyncExitStack: {
    tree: { kind: "TypeName", name: "AsyncExitStack" },
    uses: [{ facade: "contextlib", name: "AsyncExitStack", typeOnly: true }],
  },
  "AsyncGenerator<T, void, S>": {
    tree: {
      kind: "TypeName",
      name: "AsyncGenerator",
      args: [
        { kind: "TypeName", name: "T" },
        { kind: "TypeName", name: "void" },
        { kind: "TypeName", name: "S" },
      ],
    },
    uses: [],
  },
  "AsyncGeneratorContextManager<T>": {
    tree: {
      kind: "TypeName",
      name: "AsyncGeneratorContextManager",
      args: [{ kind: "TypeName", name: "T" }],
    },
    uses: [{ facade: "contextlib", name: "AsyncGeneratorContextManager", typeOnly: true }],
  },
  AttributeError: {
    tree: { kind: "TypeName", name: "AttributeError" },
    uses: [{ facade: "builtins", name: "AttributeError", typeOnly: true }],
  },
  Barrier: {
    tree: { kind: "TypeName", name: "Barrier" },
    uses: [{ facade: "asyncio", name: "Barrier", typeOnly: true }],
  },
  BaseException: {
    tree: { kind: "TypeName", name: "BaseException" },
    uses: [{ facade: "builtins", name: "BaseException", typeOnly: true }],
  },
  BaseExceptionGroup: {
    tree: { kind: "TypeName", name: "BaseExceptionGroup" },
    uses: [{ facade: "builtins", name: "BaseExceptionGroup", typeOnly: true }],
  },
  BasicAuth: {
    tree: { kind: "TypeName", name: "BasicAuth" },
    uses: [{ facade: "aiohttp", name: "BasicAuth", typeOnly: true }],
  },
  BlockingIOError: {
    tree: { kind: "TypeName", name: "BlockingIOError" },
    uses: [{ facade: "builtins", name: "BlockingIOError", typeOnly: true }],
  },
  BoundedSemaphore: {
    tree: { kind: "TypeName", name: "BoundedSemaphore" },
    uses: [{ facade: "asyncio", name: "BoundedSemaphore", typeOnly: true }],
  },
  BrokenBarrierError: {
    tree: { kind: "TypeName", name: "BrokenBarrierError" },
    uses: [{ facade: "asyncio", name: "BrokenBarrierError", typeOnly: true }],
  },
  BrokenPipeError: {
    tree: { kind: "TypeName", name: "BrokenPipeError" },
    uses: [{ facade: "builtins", name: "BrokenPipeError", typeOnly: true }],
  },
  BufferError: {
    tree: { kind: "TypeName", name: "BufferError" },
    uses: [{ facade: "builtins", name: "BufferError", typeOnly: true }],
  },
  ByteArray: {
    tree: { kind: "TypeName", name: "ByteArray" },
    uses: [{ facade: "builtins", name: "ByteArray", typeOnly: true }],
  },
  Bytes: {
    tree: { kind: "TypeName", name: "Bytes" },
    uses: [{ facade: "builtins", name: "Bytes", typeOnly: true }],
  },
  BytesWarning: {
    tree: { kind: "TypeName", name: "BytesWarning" },
    uses: [{ facade: "builtins", name: "BytesWarning", typeOnly: true }],
  },
  CancelledError: {
    tree: { kind: "TypeName", name: "CancelledError" },
    uses: [{ facade: "asyncio", name: "CancelledError", typeOnly: true }],
  },
  "ChainMap<K, V>": {
    tree: {
      kind: "TypeName",
      name: "ChainMap",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "ChainMap", typeOnly: true }],
  },
  ChildProcessError: {
    tree: { kind: "TypeName", name: "ChildProcessError" },
    uses: [{ facade: "builtins", name: "ChildProcessError", typeOnly: true }],
  },
  ClassLike: {
    tree: { kind: "TypeName", name: "ClassLike" },
    uses: [{ facade: "builtins", name: "ClassLike", typeOnly: true }],
  },
  ClientConnectionError: {
    tree: { kind: "TypeName", name: "ClientConnectionError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectionError", typeOnly: true }],
  },
  ClientConnectorError: {
    tree: { kind: "TypeName", name: "ClientConnectorError" },
    uses: [{ facade: "aiohttp", name: "ClientConnectorError", typeOnly: true }],
  },
  ClientError: {
    tree: { kind: "TypeName", name: "ClientError" },
    uses: [{ facade: "aiohttp", name: "ClientError", typeOnly: true }],
  },
  ClientOSError: {
    tree: { kind: "TypeName", name: "ClientOSError" },
    uses: [{ facade: "aiohttp", name: "ClientOSError", typeOnly: true }],
  },
  ClientPayloadError: {
    tree: { kind: "TypeName", name: "ClientPayloadError" },
    uses: [{ facade: "aiohttp", name: "ClientPayloadError", typeOnly: true }],
  },
  ClientResponse: {
    tree: { kind: "TypeName", name: "ClientResponse" },
    uses: [{ facade: "aiohttp", name: "ClientResponse", typeOnly: true }],
  },
  ClientResponseError: {
    tree: { kind: "TypeName", name: "ClientResponseError" },
    uses: [{ facade: "aiohttp", name: "ClientResponseError", typeOnly: true }],
  },
  ClientSession: {
    tree: { kind: "TypeName", name: "ClientSession" },
    uses: [{ facade: "aiohttp", name: "ClientSession", typeOnly: true }],
  },
  ClientTimeout: {
    tree: { kind: "TypeName", name: "ClientTimeout" },
    uses: [{ facade: "aiohttp", name: "ClientTimeout", typeOnly: true }],
  },
  "Closing<T>": {
    tree: { kind: "TypeName", name: "Closing", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "Closing", typeOnly: true }],
  },
  "ConcurrentFuture<T>": {
    tree: { kind: "TypeName", name: "ConcurrentFuture", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "concurrent", name: "ConcurrentFuture", typeOnly: true }],
  },
  Condition: {
    tree: { kind: "TypeName", name: "Condition" },
    uses: [{ facade: "asyncio", name: "Condition", typeOnly: true }],
  },
  ConnectionAbortedError: {
    tree: { kind: "TypeName", name: "ConnectionAbortedError" },
    uses: [{ facade: "builtins", name: "ConnectionAbortedError", typeOnly: true }],
  },
  ConnectionError: {
    tree: { kind: "TypeName", name: "ConnectionError" },
    uses: [{ facade: "builtins", name: "ConnectionError", typeOnly: true }],
  },
  ConnectionRefusedError: {
    tree: { kind: "TypeName", name: "ConnectionRefusedError" },
    uses: [{ facade: "builtins", name: "ConnectionRefusedError", typeOnly: true }],
  },
  ConnectionResetError: {
    tree: { kind: "TypeName", name: "ConnectionResetError" },
    uses: [{ facade: "builtins", name: "ConnectionResetError", typeOnly: true }],
  },
  ContentTypeError: {
    tree: { kind: "TypeName", name: "ContentTypeError" },
    uses: [{ facade: "aiohttp", name: "ContentTypeError", typeOnly: true }],
  },
  Context: {
    tree: { kind: "TypeName", name: "Context" },
    uses: [{ facade: "contextvars", name: "Context", typeOnly: true }],
  },
  "ContextVar<T>": {
    tree: { kind: "TypeName", name: "ContextVar", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextvars", name: "ContextVar", typeOnly: true }],
  },
  "Coroutine<T>": {
    tree: { kind: "TypeName", name: "Coroutine", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Coroutine", typeOnly: true }],
  },
  "Counter<K>": {
    tree: { kind: "TypeName", name: "Counter", args: [{ kind: "TypeName", name: "K" }] },
    uses: [{ facade: "collections", name: "Counter", typeOnly: true }],
  },
  "DefaultDict<K, V>": {
    tree: {
      kind: "TypeName",
      name: "DefaultDict",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "DefaultDict", typeOnly: true }],
  },
  DeprecationWarning: {
    tree: { kind: "TypeName", name: "DeprecationWarning" },
    uses: [{ facade: "builtins", name: "DeprecationWarning", typeOnly: true }],
  },
  "Deque<T>": {
    tree: { kind: "TypeName", name: "Deque", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "collections", name: "Deque", typeOnly: true }],
  },
  EOFError: {
    tree: { kind: "TypeName", name: "EOFError" },
    uses: [{ facade: "builtins", name: "EOFError", typeOnly: true }],
  },
  EncodingWarning: {
    tree: { kind: "TypeName", name: "EncodingWarning" },
    uses: [{ facade: "builtins", name: "EncodingWarning", typeOnly: true }],
  },
  Event: {
    tree: { kind: "TypeName", name: "Event" },
    uses: [{ facade: "asyncio", name: "Event", typeOnly: true }],
  },
  EventLoop: {
    tree: { kind: "TypeName", name: "EventLoop" },
    uses: [{ facade: "asyncio", name: "EventLoop", typeOnly: true }],
  },
  Exception: {
    tree: { kind: "TypeName", name: "Exception" },
    uses: [{ facade: "builtins", name: "Exception", typeOnly: true }],
  },
  ExceptionGroup: {
    tree: { kind: "TypeName", name: "ExceptionGroup" },
    uses: [{ facade: "builtins", name: "ExceptionGroup", typeOnly: true }],
  },
  Executor: {
    tree: { kind: "TypeName", name: "Executor" },
    uses: [{ facade: "concurrent", name: "Executor", typeOnly: true }],
  },
  ExitStack: {
    tree: { kind: "TypeName", name: "ExitStack" },
    uses: [{ facade: "contextlib", name: "ExitStack", typeOnly: true }],
  },
  FileExistsError: {
    tree: { kind: "TypeName", name: "FileExistsError" },
    uses: [{ facade: "builtins", name: "FileExistsError", typeOnly: true }],
  },
  FileNotFoundError: {
    tree: { kind: "TypeName", name: "FileNotFoundError" },
    uses: [{ facade: "builtins", name: "FileNotFoundError", typeOnly: true }],
  },
  FloatingPointError: {
    tree: { kind: "TypeName", name: "FloatingPointError" },
    uses: [{ facade: "builtins", name: "FloatingPointError", typeOnly: true }],
  },
  FormData: {
    tree: { kind: "TypeName", name: "FormData" },
    uses: [{ facade: "aiohttp", name: "FormData", typeOnly: true }],
  },
  FrozenInstanceError: {
    tree: { kind: "TypeName", name: "FrozenInstanceError" },
    uses: [{ facade: "dataclasses", name: "FrozenInstanceError", typeOnly: true }],
  },
  "FrozenSet<T>": {
    tree: { kind: "TypeName", name: "FrozenSet", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "builtins", name: "FrozenSet", typeOnly: true }],
  },
  "Future<T>": {
    tree: { kind: "TypeName", name: "Future", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Future", typeOnly: true }],
  },
  FutureWarning: {
    tree: { kind: "TypeName", name: "FutureWarning" },
    uses: [{ facade: "builtins", name: "FutureWarning", typeOnly: true }],
  },
  "Generator<T, R, S>": {
    tree: {
      kind: "TypeName",
      name: "Generator",
      args: [
        { kind: "TypeName", name: "T" },
        { kind: "TypeName", name: "R" },
        { kind: "TypeName", name: "S" },
      ],
    },
    uses: [],
  },
  "GeneratorContextManager<T>": {
    tree: {
      kind: "TypeName",
      name: "GeneratorContextManager",
      args: [{ kind: "TypeName", name: "T" }],
    },
    uses: [{ facade: "contextlib", name: "GeneratorContextManager", typeOnly: true }],
  },
  GeneratorExit: {
    tree: { kind: "TypeName", name: "GeneratorExit" },
    uses: [{ facade: "builtins", name: "GeneratorExit", typeOnly: true }],
  },
  Handle: {
    tree: { kind: "TypeName", name: "Handle" },
    uses: [{ facade: "asyncio", name: "Handle", typeOnly: true }],
  },
  Headers: {
    tree: { kind: "TypeName", name: "Headers" },
    uses: [{ facade: "aiohttp", name: "Headers", typeOnly: true }],
  },
  ImportError: {
    tree: { kind: "TypeName", name: "ImportError" },
    uses: [{ facade: "builtins", name: "ImportError", typeOnly: true }],
  },
  ImportWarning: {
    tree: { kind: "TypeName", name: "ImportWarning" },
    uses: [{ facade: "builtins", name: "ImportWarning", typeOnly: true }],
  },
  IndentationError: {
    tree: { kind: "TypeName", name: "IndentationError" },
    uses: [{ facade: "builtins", name: "IndentationError", typeOnly: true }],
  },
  IndexError: {
    tree: { kind: "TypeName", name: "IndexError" },
    uses: [{ facade: "builtins", name: "IndexError", typeOnly: true }],
  },
  InterruptedError: {
    tree: { kind: "TypeName", name: "InterruptedError" },
    uses: [{ facade: "builtins", name: "InterruptedError", typeOnly: true }],
  },
  InvalidStateError: {
    tree: { kind: "TypeName", name: "InvalidStateError" },
    uses: [{ facade: "asyncio", name: "InvalidStateError", typeOnly: true }],
  },
  InvalidURL: {
    tree: { kind: "TypeName", name: "InvalidURL" },
    uses: [{ facade: "aiohttp", name: "InvalidURL", typeOnly: true }],
  },
  IsADirectoryError: {
    tree: { kind: "TypeName", name: "IsADirectoryError" },
    uses: [{ facade: "builtins", name: "IsADirectoryError", typeOnly: true }],
  },
  "ItemsView<K, V>": {
    tree: {
      kind: "TypeName",
      name: "ItemsView",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "builtins", name: "ItemsView", typeOnly: true }],
  },
  KeyError: {
    tree: { kind: "TypeName", name: "KeyError" },
    uses: [{ facade: "builtins", name: "KeyError", typeOnly: true }],
  },
  KeyboardInterrupt: {
    tree: { kind: "TypeName", name: "KeyboardInterrupt" },
    uses: [{ facade: "builtins", name: "KeyboardInterrupt", typeOnly: true }],
  },
  "KeysView<K>": {
    tree: { kind: "TypeName", name: "KeysView", args: [{ kind: "TypeName", name: "K" }] },
    uses: [{ facade: "builtins", name: "KeysView", typeOnly: true }],
  },
  "LifoQueue<T>": {
    tree: { kind: "TypeName", name: "LifoQueue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "LifoQueue", typeOnly: true }],
  },
  Lock: {
    tree: { kind: "TypeName", name: "Lock" },
    uses: [{ facade: "asyncio", name: "Lock", typeOnly: true }],
  },
  LookupError: {
    tree: { kind: "TypeName", name: "LookupError" },
    uses: [{ facade: "builtins", name: "LookupError", typeOnly: true }],
  },
  "Map<K, V>": {
    tree: {
      kind: "TypeName",
      name: "Map",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [],
  },
  MemoryError: {
    tree: { kind: "TypeName", name: "MemoryError" },
    uses: [{ facade: "builtins", name: "MemoryError", typeOnly: true }],
  },
  ModuleNotFoundError: {
    tree: { kind: "TypeName", name: "ModuleNotFoundError" },
    uses: [{ facade: "builtins", name: "ModuleNotFoundError", typeOnly: true }],
  },
  NameError: {
    tree: { kind: "TypeName", name: "NameError" },
    uses: [{ facade: "builtins", name: "NameError", typeOnly: true }],
  },
  NotADirectoryError: {
    tree: { kind: "TypeName", name: "NotADirectoryError" },
    uses: [{ facade: "builtins", name: "NotADirectoryError", typeOnly: true }],
  },
  NotImplementedError: {
    tree: { kind: "TypeName", name: "NotImplementedError" },
    uses: [{ facade: "builtins", name: "NotImplementedError", typeOnly: true }],
  },
  "NullContext<T>": {
    tree: { kind: "TypeName", name: "NullContext", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "NullContext", typeOnly: true }],
  },
  OSError: {
    tree: { kind: "TypeName", name: "OSError" },
    uses: [{ facade: "builtins", name: "OSError", typeOnly: true }],
  },
  "OrderedDict<K, V>": {
    tree: {
      kind: "TypeName",
      name: "OrderedDict",
      args: [
        { kind: "TypeName", name: "K" },
        { kind: "TypeName", name: "V" },
      ],
    },
    uses: [{ facade: "collections", name: "OrderedDict", typeOnly: true }],
  },
  OverflowError: {
    tree: { kind: "TypeName", name: "OverflowError" },
    uses: [{ facade: "builtins", name: "OverflowError", typeOnly: true }],
  },
  PendingDeprecationWarning: {
    tree: { kind: "TypeName", name: "PendingDeprecationWarning" },
    uses: [{ facade: "builtins", name: "PendingDeprecationWarning", typeOnly: true }],
  },
  PermissionError: {
    tree: { kind: "TypeName", name: "PermissionError" },
    uses: [{ facade: "builtins", name: "PermissionError", typeOnly: true }],
  },
  "PriorityQueue<T>": {
    tree: { kind: "TypeName", name: "PriorityQueue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "PriorityQueue", typeOnly: true }],
  },
  ProcessLookupError: {
    tree: { kind: "TypeName", name: "ProcessLookupError" },
    uses: [{ facade: "builtins", name: "ProcessLookupError", typeOnly: true }],
  },
  PythonObject: {
    tree: { kind: "TypeName", name: "PythonObject" },
    uses: [{ facade: "builtins", name: "PythonObject", typeOnly: true }],
  },
  "Queue<T>": {
    tree: { kind: "TypeName", name: "Queue", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Queue", typeOnly: true }],
  },
  QueueEmpty: {
    tree: { kind: "TypeName", name: "QueueEmpty" },
    uses: [{ facade: "asyncio", name: "QueueEmpty", typeOnly: true }],
  },
  QueueFull: {
    tree: { kind: "TypeName", name: "QueueFull" },
    uses: [{ facade: "asyncio", name: "QueueFull", typeOnly: true }],
  },
  Range: {
    tree: { kind: "TypeName", name: "Range" },
    uses: [{ facade: "builtins", name: "Range", typeOnly: true }],
  },
  RecursionError: {
    tree: { kind: "TypeName", name: "RecursionError" },
    uses: [{ facade: "builtins", name: "RecursionError", typeOnly: true }],
  },
  "Redirection<T>": {
    tree: { kind: "TypeName", name: "Redirection", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextlib", name: "Redirection", typeOnly: true }],
  },
  ReferenceError: {
    tree: { kind: "TypeName", name: "ReferenceError" },
    uses: [{ facade: "builtins", name: "ReferenceError", typeOnly: true }],
  },
  RequestContext: {
    tree: { kind: "TypeName", name: "RequestContext" },
    uses: [{ facade: "aiohttp", name: "RequestContext", typeOnly: true }],
  },
  ResourceWarning: {
    tree: { kind: "TypeName", name: "ResourceWarning" },
    uses: [{ facade: "builtins", name: "ResourceWarning", typeOnly: true }],
  },
  Runner: {
    tree: { kind: "TypeName", name: "Runner" },
    uses: [{ facade: "asyncio", name: "Runner", typeOnly: true }],
  },
  RuntimeError: {
    tree: { kind: "TypeName", name: "RuntimeError" },
    uses: [{ facade: "builtins", name: "RuntimeError", typeOnly: true }],
  },
  RuntimeWarning: {
    tree: { kind: "TypeName", name: "RuntimeWarning" },
    uses: [{ facade: "builtins", name: "RuntimeWarning", typeOnly: true }],
  },
  Semaphore: {
    tree: { kind: "TypeName", name: "Semaphore" },
    uses: [{ facade: "asyncio", name: "Semaphore", typeOnly: true }],
  },
  ServerConnectionError: {
    tree: { kind: "TypeName", name: "ServerConnectionError" },
    uses: [{ facade: "aiohttp", name: "ServerConnectionError", typeOnly: true }],
  },
  ServerDisconnectedError: {
    tree: { kind: "TypeName", name: "ServerDisconnectedError" },
    uses: [{ facade: "aiohttp", name: "ServerDisconnectedError", typeOnly: true }],
  },
  ServerTimeoutError: {
    tree: { kind: "TypeName", name: "ServerTimeoutError" },
    uses: [{ facade: "aiohttp", name: "ServerTimeoutError", typeOnly: true }],
  },
  "Set<T>": {
    tree: { kind: "TypeName", name: "Set", args: [{ kind: "TypeName", name: "T" }] },
    uses: [],
  },
  Slice: {
    tree: { kind: "TypeName", name: "Slice" },
    uses: [{ facade: "builtins", name: "Slice", typeOnly: true }],
  },
  StandardStream: {
    tree: { kind: "TypeName", name: "StandardStream" },
    uses: [{ facade: "builtins", name: "StandardStream", typeOnly: true }],
  },
  StopAsyncIteration: {
    tree: { kind: "TypeName", name: "StopAsyncIteration" },
    uses: [{ facade: "builtins", name: "StopAsyncIteration", typeOnly: true }],
  },
  StopIteration: {
    tree: { kind: "TypeName", name: "StopIteration" },
    uses: [{ facade: "builtins", name: "StopIteration", typeOnly: true }],
  },
  StreamReader: {
    tree: { kind: "TypeName", name: "StreamReader" },
    uses: [{ facade: "aiohttp", name: "StreamReader", typeOnly: true }],
  },
  Suppress: {
    tree: { kind: "TypeName", name: "Suppress" },
    uses: [{ facade: "contextlib", name: "Suppress", typeOnly: true }],
  },
  SyntaxError: {
    tree: { kind: "TypeName", name: "SyntaxError" },
    uses: [{ facade: "builtins", name: "SyntaxError", typeOnly: true }],
  },
  SyntaxWarning: {
    tree: { kind: "TypeName", name: "SyntaxWarning" },
    uses: [{ facade: "builtins", name: "SyntaxWarning", typeOnly: true }],
  },
  SystemError: {
    tree: { kind: "TypeName", name: "SystemError" },
    uses: [{ facade: "builtins", name: "SystemError", typeOnly: true }],
  },
  SystemExit: {
    tree: { kind: "TypeName", name: "SystemExit" },
    uses: [{ facade: "builtins", name: "SystemExit", typeOnly: true }],
  },
  TCPConnector: {
    tree: { kind: "TypeName", name: "TCPConnector" },
    uses: [{ facade: "aiohttp", name: "TCPConnector", typeOnly: true }],
  },
  "T[]": { tree: { kind: "ArrayType", element: { kind: "TypeName", name: "T" } }, uses: [] },
  TabError: {
    tree: { kind: "TypeName", name: "TabError" },
    uses: [{ facade: "builtins", name: "TabError", typeOnly: true }],
  },
  "Task<T>": {
    tree: { kind: "TypeName", name: "Task", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "asyncio", name: "Task", typeOnly: true }],
  },
  TaskGroup: {
    tree: { kind: "TypeName", name: "TaskGroup" },
    uses: [{ facade: "asyncio", name: "TaskGroup", typeOnly: true }],
  },
  ThreadPoolExecutor: {
    tree: { kind: "TypeName", name: "ThreadPoolExecutor" },
    uses: [{ facade: "concurrent", name: "ThreadPoolExecutor", typeOnly: true }],
  },
  Timeout: {
    tree: { kind: "TypeName", name: "Timeout" },
    uses: [{ facade: "asyncio", name: "Timeout", typeOnly: true }],
  },
  TimeoutError: {
    tree: { kind: "TypeName", name: "TimeoutError" },
    uses: [{ facade: "builtins", name: "TimeoutError", typeOnly: true }],
  },
  TimerHandle: {
    tree: { kind: "TypeName", name: "TimerHandle" },
    uses: [{ facade: "asyncio", name: "TimerHandle", typeOnly: true }],
  },
  "Token<T>": {
    tree: { kind: "TypeName", name: "Token", args: [{ kind: "TypeName", name: "T" }] },
    uses: [{ facade: "contextvars", name: "Token", typeOnly: true }],
  },
  TooManyRedirects: {
    tree: { kind: "TypeName", name: "TooManyRedirects" },
    uses: [{ facade: "aiohttp", name: "TooManyRedirects", typeOnly: true }],
  },
  TypeError: {
    tree: { kind: "TypeName", name: "TypeError" },
    uses: [{ facade: "builtins", name: "TypeError", typeOnly: true }],
  },
  UnboundLocalError: {
    tree: { kind: "TypeName", name: "UnboundLocalError" },
    uses: [{ facade: "builtins", name: "UnboundLocalError", typeOnly: true }],
  },
  UnicodeDecodeError: {
    tree: { kind: "TypeName", name: "UnicodeDecodeError" },
    uses: [{ facade: "builtins", name: "UnicodeDecodeError", typeOnly: true }],
  },
  UnicodeEncodeError: {
    tree: { kind: "TypeName", name: "UnicodeEncodeError" },
    uses: [{ facade: "builtins", name: "UnicodeEncodeError", typeOnly: true }],
  },
  UnicodeError: {
    tree: { kind: "TypeName", name: "UnicodeError" },
    uses: [{ facade: "builtins", name: "UnicodeError", typeOnly: true }],
  },
  UnicodeTranslateError: {
    tree: { kind: "TypeName", name: "UnicodeTranslateError" },
    uses: [{ facade: "builtins", name: "UnicodeTranslateError", typeOnly: true }],
  },
  UnicodeWarning: {
    tree: { kind: "TypeName", name: "UnicodeWarning" },
    uses: [{ facade: "builtins", name: "UnicodeWarning", typeOnly: true }],
  },
  UserWarning: {
    tree: { kind: "TypeName", name: "UserWarning" },
    uses: [{ facade: "builtins", name: "UserWarning", typeOnly: true }],
  },
  ValueError: {
    tree: { kind: "TypeName", name: "ValueError" },
    uses: [{ facade: "builtins", name: "ValueError", typeOnly: true }],
  },
  "ValuesView<V>": {
    tree: { kind: "TypeName", name: "ValuesView", args: [{ kind: "TypeName", name: "V" }] },
    uses: [{ facade: "builtins", name: "ValuesView", typeOnly: true }],
  },
  Warning: {
    tree: { kind: "TypeName", name: "Warning" },
    uses: [{ facade: "builtins", name: "Warning", typeOnly: true }],
  },
  ZeroDivisionError: {
    tree: { kind: "TypeName", name: "ZeroDivisionError" },
    uses: [{ facade: "builtins", name: "ZeroDivisionError", typeOnly: true }],
  },
  boolean: { tree: { kind: "TypeName", name: "boolean" }, uses: [] },
  date: {
    tree: { kind: "TypeName", name: "date" },
    uses: [{ facade: "datetime", name: "date", typeOnly: true }],
  },
  datetime: {
    tree: { kind: "TypeName", name: "datetime" },
    uses: [{ facade: "datetime", name: "datetime", typeOnly: true }],
  },
  "json.JSONDecodeError": {
    tree: { kind: "TypeName", name: "json.JSONDecodeError" },
    uses: [{ facade: "json", name: "JSONDecodeError", typeOnly: true }],
  },
  "logging.Formatter": {
    tree: { kind: "TypeName", name: "logging.Formatter" },
    uses: [{ facade: "logging", name: "Formatter", typeOnly: true }],
  },
  "logging.Handler": {
    tree: { kind: "TypeName", name: "logging.Handler" },
    uses: [{ facade: "logging", name: "Handler", typeOnly: true }],
  },
  "logging.Logger": {
    tree: { kind: "TypeName", name: "logging.Logger" },
    uses: [{ facade: "logging", name: "Logger", typeOnly: true }],
  },
  "logging.NullHandler": {
    tree: { kind: "TypeName", name: "logging.NullHandler" },
    uses: [{ facade: "logging", name: "NullHandler", typeOnly: true }],
  },
  "logging.StreamHandler": {
    tree: { kind: "TypeName", name: "logging.StreamHandler" },
    uses: [{ facade: "logging", name: "StreamHandler", typeOnly: true }],
  },
  number: { tree: { kind: "TypeName", name: "number" }, uses: [] },
  "random.Random": {
    tree: { kind: "TypeName", name: "random.Random" },
    uses: [{ facade: "random", name: "Random", typeOnly: true }],
  },
  "readonly T[]": {
    tree: { kind: "ArrayType", element: { kind: "TypeName", name: "T" }, readonly: true },
    uses: [],
  },
  "statistics.StatisticsError": {
    tree: { kind: "TypeName", name: "statistics.StatisticsError" },
    uses: [{ facade: "statistics", name: "StatisticsError", typeOnly: true }],
  },
  string: { tree: { kind: "TypeName", name: "string" }, uses: [] },
  "time.StructTime": {
    tree: { kind: "TypeName", name: "time.StructTime" },
    uses: [{ facade: "time", name: "StructTime", typeOnly: true }],
  },
  timedelta: {
    tree: { kind: "TypeName", name: "timedelta" },
    uses: [{ facade: "datetime", name: "timedelta", typeOnly: true }],
  },
  timezone: {
    tree: { kind: "TypeName", name: "timezone" },
    uses: [{ facade: "datetime", name: "timezone", typeOnly: true }],
  },
  "typeof sys.stdin": {
    tree: {
      kind: "TypeofType",
      expression: {
        kind: "Member",
        object: { kind: "Identifier", name: "sys" },
        property: "stdin",
      },
    },
    uses: [],
  },
};
