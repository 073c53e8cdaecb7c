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

/**
 * The rules, by the form as it is written. Forms of one ordinary word that the
 * starter pack calls ambiguous are `weak` without standing here.
 */
export const ALIAS_RULES: Readonly<Record<string, AliasRule>> = {
  // Products that begin with their maker's name.
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
  // A platform most of the time, an employer some of it.
  X: { never: true },
  Twitter: PLATFORM,
  LinkedIn: PLATFORM,
  Facebook: PLATFORM,
  Instagram: PLATFORM,
  WhatsApp: PLATFORM,
  YouTube: PLATFORM,
  TikTok: PLATFORM,
  Slack: { ...PLATFORM, notBefore: words('message messages channel post'), weak: true },
  Snapchat: PLATFORM,
  Substack: PLATFORM,
  Reddit: PLATFORM,
  Zoom: { ...PLATFORM, notBefore: words('call calls meeting link'), weak: true },
  Discord: PLATFORM,
  // Surnames and first names.
  Archer: { weak: true },
  Mila: { weak: true },
  ARI: { weak: true },
  Ford: { weak: true },
  Turing: { weak: true },
  Harvey: { weak: true },
  Lambda: { weak: true, notBefore: words('function functions calculus expression expressions') },
  // Words of other trades.
  SSI: {},
  TBD: { never: true },
  Pi: { never: true },
  PI: { never: true },
  GPT: { never: true },
  Kimi: { notBefore: words('k1 k2 k3') },
  Brain: { never: true },
  // "a Google AI scientist" works at Google.
  'Google AI': { never: true },
  Nature: { weak: true },
  Time: { never: true },
  Mint: { weak: true },
  Nothing: { never: true },
  Square: { weak: true },
  Sierra: { weak: true },
  Cursor: { weak: true },
  Visa: { weak: true },
  Unity: { weak: true },
  Cruise: { weak: true },
  Modal: { weak: true },
  Notion: { weak: true },
  Ramp: { weak: true },
  Polygon: { weak: true },
  Variety: { weak: true },
  Deadline: { weak: true },
  Slate: { weak: true },
  Salon: { weak: true },
  Puck: { weak: true },
  Fortune: { weak: true },
  Fidelity: { weak: true },
  Citadel: { weak: true },
  Discover: { weak: true },
  Target: { weak: true },
  Aurora: { weak: true },
  Accel: {},
  Senate: {},
  Congress: {},
  Cambridge: { weak: true },
  Oxford: { weak: true },
  Berkeley: { weak: true },
  Columbia: { weak: true },
  Princeton: {},
};
