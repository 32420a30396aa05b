/** A chat room in memory: `python -m chat`. */
export const __version__ = "0.3";
