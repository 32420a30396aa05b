export { currentStderr, currentStdout, stderr, stdout } from "../builtins/stdio.js";
export { replaceStderr as setStderr, replaceStdout as setStdout } from "../builtins/stdio.js";
