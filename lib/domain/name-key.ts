/** Letters that Unicode does not decompose, with what writers without them type. */
const FOLDED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/** Words of ASCII letters and digits with single marks or spaces between. */
const PLAIN = /^[A-Za-z0-9]+(?:[ '&-][A-Za-z0-9]+)*$/;

/**
 * The key under which a name is looked up: equal for the spellings that
 * readers take for the same name.
 *
 * Case, accents, the kind of apostrophe, hyphen and space, soft hyphens and
 * zero-width characters make no difference; word order and full stops inside
 * the name ("Character.AI", "J.D. Vance") do, a final full stop does not.
 * Idempotent. Never throws; an empty or blank name has the empty key.
 */
export function nameKey(name: string): string {
  // Nearly all names: nothing in them to fold but case.
  if (PLAIN.test(name)) return name.toLowerCase();
  return (
    name
      .normalize('NFKD')
      // Combining marks, soft hyphen, zero-width characters, direction marks.
      .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
      .toLowerCase()
      .replace(/[øłđðþßæœıħ]/g, (letter) => FOLDED[letter] ?? letter)
      .replace(/[\u2018\u2019\u02bc\u02bb\u0060\u00b4]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[ .]+$/, '')
  );
}
