import type { ArticleSource } from '../domain/article.ts';
import type { CardHost } from './card-bridge.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { SavedMarks } from './saved-bridge.ts';
import type { ReaderWorld } from './reader.ts';

/** That part of what a card may ask which is the same for every card, wherever it stands. */
export type CardAnswers = Omit<
  CardHost,
  'pointerInside' | 'nowShowing' | 'pinned' | 'busy' | 'held' | 'closed'
>;

export function cardAnswers(
  world: ReaderWorld,
  facts: HoverFacts,
  sentences: SavedMarks,
): CardAnswers {
  return {
    async getProfile(id) {
      const known = facts.profilesOf([id])[0];
      if (known) return known;
      const profile = await world.getProfile(id);
      if (profile) facts.remember(profile);
      return profile;
    },
    getWholeProfile: (id) => world.getProfile(id, true),
    proposalsFor: (id) => facts.proposalsAbout(id),
    saveMove: (draft) => world.saveMove(draft),
    undoSave: (saveId) => world.undoSave(saveId),
    suggestNames: (kind, typed) => world.suggestNames(kind, typed),
    getExtras: (id) => world.getExtras(id),
    profilesHere: () =>
      facts.profilesOf([...new Set(facts.mentions().flatMap(({ entityIds }) => entityIds))]),
    changeNote: (id, change) => world.changeNote(id, change),
    leaveSite: () => world.leaveSite(),
    lostHere: () => sentences.lost(),
    theme: () => world.settings().theme,
    article() {
      const { source, blocks } = facts.article();
      return { source: source ?? plainSource(world.document), blocks };
    },
    chose: (name, id) => facts.chose(name, id),
  };
}

/** What the document itself says, until its metadata was read. */
function plainSource(document: Document): ArticleSource {
  return {
    url: document.location.href,
    title: document.title,
    publisher: null,
    authors: [],
    published: null,
    language: null,
  };
}
