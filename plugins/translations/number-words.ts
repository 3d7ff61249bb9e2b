/** English words that stand for a number or a month, with the digits that a translation may write instead. */
export const NUMBER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...{ one: ["1"], two: ["2"], three: ["3"], four: ["4"], five: ["5"], six: ["6"], seven: ["7"] },
    ...{ eight: ["8"], nine: ["9"], ten: ["10"], eleven: ["11"], twelve: ["12"], thirteen: ["13"] },
    ...{ fourteen: ["14"], fifteen: ["15"], sixteen: ["16"], seventeen: ["17"], eighteen: ["18"] },
    ...{ nineteen: ["19"], twenty: ["20"], thirty: ["30"], forty: ["40"], fifty: ["50"], sixty: ["60"] },
    ...{ seventy: ["70"], eighty: ["80"], ninety: ["90"], hundred: ["100"], thousand: ["1000"] },
    ...{ million: ["1000000"], dozen: ["12"], fortnight: ["2", "14", "15"] },
    ...{ once: ["1"], twice: ["2"], both: ["2"], double: ["2"], half: ["1", "2", "30"] },
    ...{ quarter: ["1", "4", "15"], quarters: ["4", "45"], first: ["1"], second: ["2"], third: ["1", "3"] },
    ...{ thirds: ["3"], fourth: ["4"], fifth: ["5"], sixth: ["6"], seventh: ["7"], eighth: ["8"] },
    ...{ ninth: ["9"], tenth: ["10"] },
    ...{ january: ["1"], february: ["2"], march: ["3"], april: ["4"], may: ["5"], june: ["6"], july: ["7"] },
    ...{ august: ["8"], september: ["9"], october: ["10"], november: ["11"], december: ["12"] },
  }),
);
