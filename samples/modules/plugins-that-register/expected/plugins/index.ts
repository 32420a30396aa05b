import "./csv_plugin.js";
import "./markdown_plugin.js";

export const COUNT = 2;
