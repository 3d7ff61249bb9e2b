/** What became of a link: handed to an app, copied, or to be copied by hand; `dropped` where the person thought better of it. */
export type Shared = "handed" | "copied" | "by-hand" | "dropped";

/** Shares a link by what the device offers: its own sheet, else its clipboard. */
export async function shareLink(title: string, url: string): Promise<Shared> {
  if (typeof navigator.share === "function") {
    const end = await navigator.share({ title, url }).then(
      () => "handed" as const,
      (error: unknown) =>
        error instanceof DOMException && error.name === "AbortError" ? "dropped" : "by-hand",
    );
    if (end !== "by-hand") return end;
  }
  try {
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch {
    return "by-hand";
  }
}
