import { defineModule } from "../define.ts";

const docs = "https://docs.python.org/3/library/asyncio-policy.html";

/** Event loop policies, which programs set for the sake of Windows. */
export const policy = defineModule({
  module: "asyncio",
  functions: {
    get_event_loop_policy: {
      docs: `${docs}#asyncio.get_event_loop_policy`,
      signature: "() -> asyncio.DefaultEventLoopPolicy",
      emit: "getEventLoopPolicy()",
    },
    set_event_loop_policy: {
      docs: `${docs}#asyncio.set_event_loop_policy`,
      signature: "(policy: asyncio.DefaultEventLoopPolicy | None) -> None",
      emit: "setEventLoopPolicy($policy)",
    },
    WindowsSelectorEventLoopPolicy: {
      docs: `${docs}#asyncio.WindowsSelectorEventLoopPolicy`,
      signature: "() -> asyncio.DefaultEventLoopPolicy",
      emit: 'windowsOnly("WindowsSelectorEventLoopPolicy")',
    },
    WindowsProactorEventLoopPolicy: {
      docs: `${docs}#asyncio.WindowsProactorEventLoopPolicy`,
      signature: "() -> asyncio.DefaultEventLoopPolicy",
      emit: 'windowsOnly("WindowsProactorEventLoopPolicy")',
    },
    ProactorEventLoop: {
      docs: "https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.ProactorEventLoop",
      signature: "() -> asyncio.AbstractEventLoop",
      emit: 'windowsOnly("ProactorEventLoop")',
    },
  },
  classes: {
    DefaultEventLoopPolicy: {
      name: "asyncio.DefaultEventLoopPolicy",
      ts: "DefaultEventLoopPolicy",
      value: "DefaultEventLoopPolicy",
      construct: {
        docs: `${docs}#asyncio.DefaultEventLoopPolicy`,
        signature: "() -> asyncio.DefaultEventLoopPolicy",
        emit: "new DefaultEventLoopPolicy()",
      },
      methods: {
        get_event_loop: {
          signature: "() -> asyncio.AbstractEventLoop",
          emit: "$self.getEventLoop()",
        },
        new_event_loop: {
          signature: "() -> asyncio.AbstractEventLoop",
          emit: "$self.newEventLoop()",
        },
        set_event_loop: {
          signature: "(loop: asyncio.AbstractEventLoop | None) -> None",
          emit: "$self.setEventLoop($loop)",
        },
      },
    },
  },
});
