/** What the digest knows of HTML. Elements and attributes that stand in no list here are kept, so that doubt ends an approval. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that can change what a reader sees after it was reviewed. A page that holds one can't be approved. */
export const UNTRUSTED_ELEMENTS = words(
  "applet base embed fencedframe frame frameset iframe link meta object portal script style template",
);

/** Elements that only hold others. They are dropped where they carry nothing that a reader meets. */
export const WRAPPERS = words("div span picture");

/** Elements that begin on a line of their own. Source: HTML Standard, 15.3 (the rendering of flow content). */
export const BLOCKS = words(`
  address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup
  option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`);

/** Elements that stand in a line like one letter, with a line of their own inside. */
export const BOXES = words("audio button canvas img input math meter progress select svg textarea video");

/** Elements whose white space is shown as it is written. */
export const VERBATIM_ELEMENTS = words("listing plaintext pre textarea xmp");

/** Attributes of HTML elements that no reader meets: hooks for styles and scripts, and hints for loading. `data-*` too. */
export const UNSEEN_ATTRIBUTES = words(`
  class crossorigin decoding fetchpriority height itemid itemprop itemref itemscope itemtype loading nonce part ping
  referrerpolicy rel sizes slot spellcheck tabindex width`);

/** Classes that readers meet: words that stand out as an inset text, such as a warning or what somebody said. */
export const SEEN_CLASSES = words("govuk-inset-text");

/** Attributes that give the address of something that is loaded and shown. Its file's hash stands for it. */
export const LOADING_ATTRIBUTES = words("background poster src srcset");

/** Elements of SVG that load or repeat what `href` names. */
export const LOADING_SVG_ELEMENTS = words("feImage image use");

/** Attributes that are read out, so that their white space folds as text does. */
export const SPOKEN_ATTRIBUTES = words(
  "abbr alt aria-braillelabel aria-description aria-label aria-placeholder aria-roledescription aria-valuetext label title",
);
