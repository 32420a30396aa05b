/** https://docs.python.org/3/library/io.html#io.DEFAULT_BUFFER_SIZE */
export const DEFAULT_BUFFER_SIZE = 8192;
