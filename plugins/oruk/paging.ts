/** A page of a list as Open Referral UK writes it. `size` is how many items this page holds. */
export type Page<T> = {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: readonly T[];
};

/** A list in pages of at most `size` items. A list of nothing is one empty page. */
export function toPages<T>(items: readonly T[], size: number): Page<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => {
    const contents = items.slice(index * size, (index + 1) * size);
    return {
      ...{ total_items: items.length, total_pages: total, page_number: index + 1, size: contents.length },
      ...{ first_page: index === 0, last_page: index === total - 1, empty: contents.length === 0, contents },
    };
  });
}
