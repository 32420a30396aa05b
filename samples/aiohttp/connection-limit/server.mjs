import "../loopback.mjs";
