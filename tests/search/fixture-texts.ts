/** Texts of the form; the page's own texts are in `locales/`. */
export const FORM_TEXTS: Readonly<Record<string, string>> = {
  "search.label": "What are you looking for?",
  "search.hint": "Use your own words. You can ask a whole question.",
  "search.button": "Search",
  "search.filters": "Choose age, need or area",
  "search.apply": "Show results",
  "search.noScript": "Search needs JavaScript.",
  "search.otherWays": "Other ways to find help",
  "search.ask": "Ask a person",
  "ages.heading": "Ages",
  "needs.heading": "Kinds of need",
  "areas.heading": "Areas",
};

const ENGLISH = {
  heading: "Results",
  inEnglish: "Results in English",
  searching: "Searching…",
  corrected: "Showing results for “{{query}}”.",
  instead: "Search for “{{query}}” instead",
  nearest: "Topics that may help",
  results_one: "{{count}} result for “{{query}}”.",
  results_other: "{{count}} results for “{{query}}”.",
  resultsInEnglish_one: "{{count}} result in English.",
  resultsInEnglish_other: "{{count}} results in English.",
  listed_one: "{{count}} result.",
  listed_other: "{{count}} results.",
  none: "We found nothing for “{{query}}”.",
  nothing: "We found nothing for what you chose.",
  noWords: "Type a word.",
  failed: "Search isn't working.",
  partial: "These have some of your words:",
  missing: "No page has these words: {{words}}.",
  cut: "Your question was long.",
  chosen: "You chose: {{filters}}.",
  removeFilters: "Take away what I chose",
  page: "Information",
  service: "Service",
  approved: "Parent approved",
  sections: "Parts of {{title}}",
  more: "Show more results",
};

/** Texts of the script, by language. */
export const SCRIPT_TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: ENGLISH,
  ur: {
    ...ENGLISH,
    heading: "نتائج",
    inEnglish: "انگریزی میں نتائج",
    results_one: "“{{query}}” کے لیے {{count}} نتیجہ۔",
    results_other: "“{{query}}” کے لیے {{count}} نتائج۔",
    resultsInEnglish_one: "انگریزی میں {{count}} نتیجہ۔",
    resultsInEnglish_other: "انگریزی میں {{count}} نتائج۔",
    page: "معلومات",
    approved: "والدین سے منظور شدہ",
  },
};
