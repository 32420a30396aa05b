export { currentStderr, currentStdout, stderr, stdout } from "../builtins/stdio.js";
export { redirectStderr as setStderr, redirectStdout as setStdout } from "../builtins/stdio.js";
