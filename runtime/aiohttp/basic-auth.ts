import { repr } from "../builtins/repr.js";

/** https://docs.aiohttp.org/en/stable/client_reference.html#basicauth */
export class BasicAuth {
  readonly login: string;
  readonly password: string;

  constructor(login: string, password = "") {
    this.login = login;
    this.password = password;
  }

  /** The value of the `Authorization` header. */
  encode(): string {
    return `Basic ${btoa(`${this.login}:${this.password}`)}`;
  }

  __repr__(): string {
    return `BasicAuth(login=${repr(this.login)}, password=${repr(this.password)}, encoding='latin1')`;
  }
}
