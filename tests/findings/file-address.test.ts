import { expect, it } from "vitest";
import { toFileAddress, toSlashes } from "../../plugins/findings/file-address.ts";

it.each([
  ["content/en/index.md", "content/en/index.md"],
  ["./content/en/index.md", "content/en/index.md"],
  ["content\\en\\index.md", "content/en/index.md"],
  ["../other/x.md", "../other/x.md"],
])("writes the path %s as %s", (path, written) => {
  expect(toSlashes(path)).toBe(written);
});

it.each([
  ["content/en/index.md", "content/en/index.md"],
  ["content/en/a b#c%?.md", "content/en/a%20b%23c%25%3F.md"],
  ["content/ur/مدد.md", "content/ur/%D9%85%D8%AF%D8%AF.md"],
  ["mailto:x.md", "mailto%3Ax.md"],
  ["half \uD800.md", "half%20%EF%BF%BD.md"],
])("gives %s an address below the repository", (path, uri) => {
  expect(toFileAddress(path)).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

it.each([
  ["/srv/a b.md", "file:///srv/a%20b.md"],
  ["C:\\srv\\a.md", "file:///C:/srv/a.md"],
])("gives %s a whole address", (path, uri) => {
  expect(toFileAddress(path)).toEqual({ uri });
});
