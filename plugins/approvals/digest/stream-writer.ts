/** One step of the canonical stream. A break is where a new line begins that no kept element begins. */
export type Token =
  | readonly ["open", string, ...(readonly [string, string][])]
  | readonly ["close"]
  | readonly ["text", string]
  | readonly ["break"];

/** How an element stands among its neighbours: on lines of its own, as part of a line, or as a box in a line. */
export type Standing = "block" | "inline" | "box";

/**
 * Writes the canonical stream. ASCII white space folds as a browser folds it: a run is one space, and none stands
 * where a line begins or ends. All other characters stay, zero-width and bidirectional ones too; text is in NFC.
 */
export class StreamWriter {
  readonly tokens: Token[] = [];
  #text = "";
  /** Whether something stands on this line already. */
  #begun = false;
  /** What stands between that and the next thing on it. */
  #gap: "nothing" | "space" | "break" = "nothing";

  open(name: string, attributes: readonly [string, string][], standing: Standing): void {
    if (standing === "box") this.#crossGap();
    this.#push(["open", name, ...attributes]);
    if (standing !== "inline") this.#beginLine();
  }

  close(standing: Standing): void {
    this.#push(["close"]);
    if (standing !== "inline") this.#beginLine();
    if (standing === "box") this.#begun = true;
  }

  /** A wrapper that is dropped still ends the line. */
  breakLine(): void {
    if (this.#begun) this.#gap = "break";
  }

  write(text: string): void {
    for (const part of text.split(/([\t\n\f\r ]+)/)) {
      if (/^[\t\n\f\r ]/.test(part)) this.#addSpace();
      else if (part !== "") this.writeVerbatim(part);
    }
  }

  writeVerbatim(text: string): void {
    this.#crossGap();
    this.#text += text;
    this.#begun = true;
  }

  finish(): readonly Token[] {
    this.#flush();
    return this.tokens;
  }

  #addSpace(): void {
    if (this.#begun && this.#gap === "nothing") this.#gap = "space";
  }

  #crossGap(): void {
    if (this.#gap === "space") this.#text += " ";
    if (this.#gap === "break") this.#push(["break"]);
    this.#gap = "nothing";
  }

  #beginLine(): void {
    this.#begun = false;
    this.#gap = "nothing";
  }

  #push(token: Token): void {
    this.#flush();
    this.tokens.push(token);
  }

  #flush(): void {
    if (this.#text !== "") this.tokens.push(["text", this.#text.normalize("NFC")]);
    this.#text = "";
  }
}
