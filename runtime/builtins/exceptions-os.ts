import { OSError, registerErrno } from "./exceptions-os-error.js";

export { OSError, TimeoutError } from "./exceptions-os-error.js";

export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}

registerErrno(BlockingIOError, 11, 114, 115);
registerErrno(ChildProcessError, 10);
registerErrno(BrokenPipeError, 32, 108);
registerErrno(ConnectionAbortedError, 103);
registerErrno(ConnectionRefusedError, 111);
registerErrno(ConnectionResetError, 104);
registerErrno(FileExistsError, 17);
registerErrno(FileNotFoundError, 2);
registerErrno(InterruptedError, 4);
registerErrno(IsADirectoryError, 21);
registerErrno(NotADirectoryError, 20);
registerErrno(PermissionError, 1, 13);
registerErrno(ProcessLookupError, 3);
