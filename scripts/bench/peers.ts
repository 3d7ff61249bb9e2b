import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A tool to measure: what it is called, and how Node is called to run it over a folder of Markdown. */
export type Peer = { name: string; run: (folder: string, files: readonly string[]) => string[] };

const FOLDER = resolve(".cache", "bench");

/** The other linters at the versions that the figures in READMEs were measured with. */
const PACKAGES = {
  alex: "11.0.1",
  "remark-parse": "11.0.0",
  "remark-retext": "6.0.1",
  "remark-stringify": "11.0.0",
  "retext-english": "5.0.0",
  "retext-readability": "8.0.0",
  textlint: "15.8.0",
  "textlint-rule-write-good": "2.0.0",
  unified: "11.0.5",
  "write-good": "1.0.8",
};

/** retext-readability has no command of its own: this is the chain that its README gives, over many files. */
const RETEXT = `import { readFileSync } from "node:fs";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import remarkStringify from "remark-stringify";
import retextEnglish from "retext-english";
import retextReadability from "retext-readability";
import { unified } from "unified";
const words = unified().use(retextEnglish).use(retextReadability, { age: 11 });
const chain = unified().use(remarkParse).use(remarkRetext, words).use(remarkStringify);
let found = 0;
for (const file of process.argv.slice(2)) {
  const { messages } = await chain.process(readFileSync(file, "utf8"));
  found += messages.length;
}
console.log(found);
`;

/** Installs the peers where they aren't there yet, and says how each is run. */
export function preparePeers(): Peer[] {
  const manifest = JSON.stringify({ private: true, type: "module", dependencies: PACKAGES }, null, 2);
  const file = join(FOLDER, "package.json");
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(join(FOLDER, "node_modules")) || readFileSync(file, "utf8") !== manifest) {
    writeFileSync(file, manifest);
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], {
      cwd: FOLDER,
      stdio: "inherit",
    });
  }
  writeFileSync(join(FOLDER, "retext.js"), RETEXT);
  const inPackages = (path: string): string => join(FOLDER, "node_modules", path);
  return [
    { name: "write-good", run: (_, files) => [inPackages("write-good/bin/write-good.js"), ...files] },
    { name: "alex", run: (folder) => [inPackages("alex/cli.js"), "--quiet", folder] },
    {
      name: "textlint + write-good",
      run: (folder) => [
        inPackages("textlint/bin/textlint.js"),
        ...["--rules-base-directory", inPackages(""), "--rule", "write-good", folder],
      ],
    },
    { name: "retext-readability", run: (_, files) => [join(FOLDER, "retext.js"), ...files] },
  ];
}
