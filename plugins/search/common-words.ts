/**
 * Words that say nothing about what is looked for, by language. A question in full ("how do I get …") is
 * searched without them, because Pagefind also finds longer words that begin like a short one: "do" finds "doctor".
 * Words that matter somewhere stay out of the list: "after" (after school), "being" (well-being), "needs", "not", "help".
 */
export const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: (
    "a about am an and any are as at be because been but by can can't cannot could did do does doesn't doing don't for from get getting give " +
    "go had has have having he her hers him his how i i'd i'll i'm i've if in is isn't it it's its just me my of on or our " +
    "she should so some than that the their them there these they this those to us want wants was we were what " +
    "what's when where where's which who who's why will with won't would yet you your"
  ).split(" "),
};
