/** A command line that makes no sense: the process exits with status 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}
