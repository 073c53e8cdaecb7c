import { describe, expect, it } from 'vitest';
import { annotateText } from '../../tools/annotate-text.ts';

function namesIn(text: string): { people: string[]; orgs: string[] } {
  const { people, orgs } = annotateText(text, null, null);
  const texts = (spans: readonly { text: string }[]) => spans.map((span) => span.text);
  return { people: texts(people), orgs: texts(orgs) };
}

function movesIn(text: string): string[] {
  return annotateText(text, null, null).moves.map(
    ({ person, from, to, kind }) => `${person ?? '-'}: ${from ?? '-'} > ${to ?? '-'} (${kind})`,
  );
}

describe('firms of all trades in sentences of moves', () => {
  it('takes a known firm whole where a part of it looks like one', () => {
    expect(namesIn('LG Energy Solution hired Maria Lindqvist from Credit Agricole.').orgs).toEqual([
      'LG Energy Solution',
      'Credit Agricole',
    ]);
  });

  it('takes no firm for somebody', () => {
    const { people, orgs } = namesIn('Maria Lindqvist left Julius Baer for Schroders.');
    expect(people).toEqual(['Maria Lindqvist']);
    expect(orgs).toEqual(['Julius Baer', 'Schroders']);
  });

  it('knows partnerships with "and" in their names', () => {
    expect(
      movesIn('Maria Lindqvist has joined Latham & Watkins from Slaughter and May as a partner.'),
    ).toEqual(['Maria Lindqvist: Slaughter and May > Latham & Watkins (join)']);
  });

  it('leaves places and plain words alone', () => {
    expect(namesIn('The vote in Orange County was a target for Maria Lindqvist.').orgs).toEqual([]);
  });

  it('takes no medium for a firm', () => {
    expect(namesIn('“I am leaving,” Maria Lindqvist wrote in a LinkedIn post.').orgs).toEqual([]);
    expect(namesIn('Maria Lindqvist told colleagues on Slack that she would go.').orgs).toEqual([]);
    expect(namesIn('Maria Lindqvist has left Slack.').orgs).toEqual(['Slack']);
  });
});

describe('firms and people that their place tells', () => {
  it.each([
    ['Maria Lindqvist was hired by the Ghanaian lender Ovamba in May.', 'Ovamba'],
    [
      'Maria Lindqvist put her money into Tern Compiler, a two-person outfit in Beirut.',
      'Tern Compiler',
    ],
    ['Maria Lindqvist, who runs Jorvane, said so.', 'Jorvane'],
    ['Maria Lindqvist (ex Jorvane) is here.', 'Jorvane'],
    ["Maria Lindqvist is Jorvane's first chief AI officer.", 'Jorvane'],
    ['Maria Lindqvist has traded Jorvane for Stripe.', 'Jorvane'],
    ['Maria Lindqvist was treasurer of the Danish wind group Jorvane.', 'Jorvane'],
  ])('%s', (text, firm) => {
    expect(namesIn(text).orgs).toContain(firm);
  });

  it('takes fields and parts of the world for no firm', () => {
    expect(namesIn('Maria Lindqvist becomes vice president of Applications.').orgs).toEqual([]);
    expect(namesIn('Maria Lindqvist is head of Customer Engineering.').orgs).toEqual([]);
  });

  it.each([
    ['Stripe said her predecessor, Jorv Habbelin, had agreed to go at once.', 'Jorv Habbelin'],
    ['Stripe lost its recruiting head (Jorva Kelbrade, to Klarna) in a week.', 'Jorva Kelbrade'],
    ['Stripe has appointed Jorvana Oostervald director of payments.', 'Jorvana Oostervald'],
  ])('%s', (text, person) => {
    const { people, orgs } = namesIn(text);
    expect(people).toContain(person);
    expect(orgs).not.toContain(person);
  });
});
