/** What every packed file of Pagefind begins with, once it is unpacked. */
export const SIGNATURE = "pagefind_dcd";
