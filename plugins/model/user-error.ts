/** A mistake that a person can mend and that stops the work: where it is, what is wrong, what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly where: string;
  readonly problem: string;
  readonly fix: string;

  /** `where` is a path (with `:line` if known), an option or an address; `problem` and `fix` are whole sentences. */
  constructor(where: string, problem: string, fix: string, options?: ErrorOptions) {
    super(`${where}: ${problem} ${fix}`, options);
    this.where = where;
    this.problem = problem;
    this.fix = fix;
  }
}
