/** Their dot ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `
  mr mrs ms dr prof sen rep gov gen lt col capt cmdr adm sgt maj brig rev hon fr messrs jr sr st mt ft inc
  corp ltd co bros dept vs no u.s u.k e.g i.e etc ph.d d.c approx est ave blvd`
    .trim()
    .split(/\s+/),
);
