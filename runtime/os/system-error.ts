import { OSError } from "../builtins/exceptions-os-error.js";
import "../builtins/exceptions-os.js";
import { specialMethod } from "../builtins/methods.js";

/** Linux's error numbers and their texts, by name. https://docs.python.org/3/library/errno.html */
export const systemErrors: Readonly<Record<string, readonly [errno: number, text: string]>> = {
  EPERM: [1, "Operation not permitted"],
  ENOENT: [2, "No such file or directory"],
  ESRCH: [3, "No such process"],
  EINTR: [4, "Interrupted system call"],
  EIO: [5, "Input/output error"],
  ENXIO: [6, "No such device or address"],
  E2BIG: [7, "Argument list too long"],
  ENOEXEC: [8, "Exec format error"],
  EBADF: [9, "Bad file descriptor"],
  ECHILD: [10, "No child processes"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  ENOMEM: [12, "Cannot allocate memory"],
  EACCES: [13, "Permission denied"],
  EFAULT: [14, "Bad address"],
  EBUSY: [16, "Device or resource busy"],
  EEXIST: [17, "File exists"],
  EXDEV: [18, "Invalid cross-device link"],
  ENODEV: [19, "No such device"],
  ENOTDIR: [20, "Not a directory"],
  EISDIR: [21, "Is a directory"],
  EINVAL: [22, "Invalid argument"],
  ENFILE: [23, "Too many open files in system"],
  EMFILE: [24, "Too many open files"],
  ENOTTY: [25, "Inappropriate ioctl for device"],
  ETXTBSY: [26, "Text file busy"],
  EFBIG: [27, "File too large"],
  ENOSPC: [28, "No space left on device"],
  ESPIPE: [29, "Illegal seek"],
  EROFS: [30, "Read-only file system"],
  EMLINK: [31, "Too many links"],
  EPIPE: [32, "Broken pipe"],
  EDOM: [33, "Numerical argument out of domain"],
  ERANGE: [34, "Numerical result out of range"],
  EDEADLK: [35, "Resource deadlock avoided"],
  ENAMETOOLONG: [36, "File name too long"],
  ENOSYS: [38, "Function not implemented"],
  ENOTEMPTY: [39, "Directory not empty"],
  ELOOP: [40, "Too many levels of symbolic links"],
  ENODATA: [61, "No data available"],
  EOVERFLOW: [75, "Value too large for defined data type"],
  ENOTSUP: [95, "Operation not supported"],
  EADDRINUSE: [98, "Address already in use"],
  EADDRNOTAVAIL: [99, "Cannot assign requested address"],
  ENETDOWN: [100, "Network is down"],
  ENETUNREACH: [101, "Network is unreachable"],
  ECONNABORTED: [103, "Software caused connection abort"],
  ECONNRESET: [104, "Connection reset by peer"],
  ENOBUFS: [105, "No buffer space available"],
  EISCONN: [106, "Transport endpoint is already connected"],
  ENOTCONN: [107, "Transport endpoint is not connected"],
  ETIMEDOUT: [110, "Connection timed out"],
  ECONNREFUSED: [111, "Connection refused"],
  EHOSTDOWN: [112, "Host is down"],
  EHOSTUNREACH: [113, "No route to host"],
  EALREADY: [114, "Operation already in progress"],
  EINPROGRESS: [115, "Operation now in progress"],
  ESTALE: [116, "Stale file handle"],
  EDQUOT: [122, "Disk quota exceeded"],
  ECANCELED: [125, "Operation canceled"],
};

/** https://docs.python.org/3/library/os.html#os.strerror */
export function strerror(errno: number): string {
  const known = Object.values(systemErrors).find(([number]) => number === errno);
  return known ? known[1] : `Unknown error ${errno}`;
}

/** An `OSError` (the subclass that its number tells) by the error's name: `ENOENT`. */
export function systemError(name: string, filename?: unknown, filename2?: unknown): OSError {
  const [errno, text] = systemErrors[name] ?? [5, "Input/output error"];
  return new OSError(errno, text, nameOfFile(filename), null, nameOfFile(filename2));
}

/** A path object is told by its text. */
function nameOfFile(file: unknown): unknown {
  const method = specialMethod(file, "__fspath__");
  return method ? method() : file;
}

/** Runs a call of the platform; its errors become Python's, with the files as the caller named them. */
export function system<T>(run: () => T, filename?: unknown, filename2?: unknown): T {
  try {
    return run();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string" && Object.hasOwn(systemErrors, code)) {
      throw systemError(code, filename, filename2);
    }
    throw error;
  }
}
