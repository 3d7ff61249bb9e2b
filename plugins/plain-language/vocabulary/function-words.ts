/** Words that hold sentences together and say little themselves; they don't count as content. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an and or but if of to in on at by for with from as is are was were be been being am it its this that these those
  he she they we you i his her their our my your me him them us not no do does did done have has had having will would can
  could should may might must shall so then than there here what which who whom whose when where how why all any some each
  every into out up down over under about between after before don won isn aren wasn weren doesn didn hasn haven hadn
  couldn wouldn shouldn let s t`.split(/\s+/),
);
