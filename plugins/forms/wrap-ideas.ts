/** A paragraph that begins with a picture, as Markdown is rendered: no paragraph holds another. */
const IDEA = /<p><picture>(.*?)<\/picture>\s*(.*?)<\/p>/gs;

/** Puts the picture of each idea beside its words, where styles can place it and keep the two together on paper. */
export function wrapIdeas(html: string): string {
  return html.replace(
    IDEA,
    '<div class="idea"><picture class="idea__picture">$1</picture><p class="idea__words">$2</p></div>',
  );
}
