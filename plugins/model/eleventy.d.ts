/** The part of Eleventy 3.1 that this project uses; Eleventy itself ships no types. */
declare module "@11ty/eleventy" {
  type BuildEvent = { directories: { input: string; output: string }; runMode: "build" | "watch" | "serve" };

  /** Each file that was written. */
  export type BuildResults = readonly { url: string; content: string }[];

  export type EleventyConfig = {
    addPlugin<O>(plugin: (eleventy: EleventyConfig, options: O) => void, options: O): void;
    addGlobalData(name: string, data: unknown): void;
    addWatchTarget(path: string): void;
    on(event: "eleventy.before", listener: (event: BuildEvent) => Promise<void> | void): void;
    on(
      event: "eleventy.after",
      listener: (event: BuildEvent & { results: BuildResults }) => Promise<void> | void,
    ): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setQuietMode(quiet: boolean): void;
    setServerOptions(options: Record<string, unknown>): void;
  };

  export type EleventySettings = {
    dir: { input: string; includes: string; data: string };
    templateFormats: string[];
    markdownTemplateEngine: false;
    htmlTemplateEngine: false;
  };

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string,
      options: { configPath: string; quietMode?: boolean; runMode?: string },
    );
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<unknown>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}

declare module "rtlcss" {
  const rtlcss: { process(css: string): string };
  export default rtlcss;
}
