/** When a form of an organization's name means that organization. */
export interface AliasRule {
  /** Never the organization when one of these words (keys) follows: "Apple Watch". */
  notBefore?: ReadonlySet<string>;
  /** Never when one of these stands before: "on X". */
  notAfter?: ReadonlySet<string>;
  /**
   * Weak: also an ordinary word. It counts only where the text says that it is
   * an organization: its longer name elsewhere in the text, a role, a
   * possessive, "at", "joined" or the like beside it.
   */
  weak?: true;
  /** A platform: alone in its block it is a button. */
  button?: true;
  /** Never alone, whatever stands around it. */
  never?: true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const PLATFORM = {
  notAfter: words('on via a an in his her their its my your using through'),
  button: true,
} satisfies AliasRule;

const WEAK: AliasRule = { weak: true };
const NEVER: AliasRule = { never: true };

/** Of platforms, which are an employer some of the time. */
const PLATFORMS = words(
  'Twitter LinkedIn Facebook Instagram WhatsApp YouTube TikTok Snapchat Substack Reddit Discord',
);

/** Also a surname, a first name, a town or a thing. */
const AMBIGUOUS = words(
  'Archer Mila ARI Turing Harvey Sierra Cursor Modal Polygon Citadel Cambridge Oxford Berkeley',
);

/** Something else most of the time. "X" is a platform, and "a Google AI scientist" works at Google. */
const NO_FORMS = new Set(['X', 'Pi', 'PI', 'Google AI']);

/** Products that begin with their maker's name, and other neighbours that forbid it. */
const NEIGHBOURS: Readonly<Record<string, AliasRule>> = {
  Apple: {
    notBefore: words(
      'watch tv music pay wallet pencil books carplay intelligence vision maps store id news arcade fitness card silicon park pie juice cider orchard cash one',
    ),
  },
  Amazon: {
    notBefore: words('prime echo alexa rainforest river basin fire kindle bedrock nova music'),
  },
  Google: {
    notBefore: words(
      'maps search chrome docs drive translate earth play pixel gemini glass meet photos home assistant sheets workspace glasses pay wallet news calendar lens analytics ads doodle nest flights',
    ),
  },
  Microsoft: {
    notBefore: words(
      'office teams word excel windows copilot edge outlook surface azure bing store paint defender',
    ),
  },
  Meta: { notBefore: words('quest ray-ban description tag tags analysis') },
  Tesla: {
    notBefore: words('model coil autopilot bot cybertruck cybercab semi roadster powerwall'),
    notAfter: words('nikola'),
  },
  Nvidia: { notBefore: words('geforce rtx cuda shield') },
  Slack: { ...PLATFORM, notBefore: words('message messages channel post'), weak: true },
  Zoom: { ...PLATFORM, notBefore: words('call calls meeting link'), weak: true },
  Lambda: { weak: true, notBefore: words('function functions calculus expression expressions') },
  Kimi: { notBefore: words('k1 k2 k3') },
  // Ambiguous for the starter pack, and of no other sense in the news.
  SSI: {},
  Accel: {},
  Senate: {},
  Congress: {},
};

/**
 * The rule of a form as it is written, if it has one of its own. Forms of one ordinary word that
 * the starter pack or the coded list call ambiguous are `weak` without standing here.
 */
export function aliasRule(form: string): AliasRule | undefined {
  if (Object.hasOwn(NEIGHBOURS, form)) return NEIGHBOURS[form];
  if (PLATFORMS.has(form)) return PLATFORM;
  return AMBIGUOUS.has(form) ? WEAK : NO_FORMS.has(form) ? NEVER : undefined;
}
