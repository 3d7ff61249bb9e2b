/** A file of the built site: its path in the output folder, with `/`, and its bytes. */
export type SiteFile = { path: string; content: Uint8Array };

/** Writes files into an output folder. */
export type WriteSiteFiles = (folder: string, files: readonly SiteFile[]) => void;
