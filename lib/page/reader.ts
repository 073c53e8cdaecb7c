import type { NamesAnswer, NameSuggestion, SaveAnswer } from '../domain/answers.ts';
import type { Article, ArticleSource } from '../domain/article.ts';
import type { CardExtras } from '../domain/card-extras.ts';
import type { MoveDraft } from '../domain/draft.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { EntityNote, NoteChange } from '../domain/entity-note.ts';
import type { LogPlace, LogReport } from '../domain/log-entry.ts';
import type { MarkLook } from '../domain/mark-look.ts';
import { nameKey } from '../domain/name-key.ts';
import type { PageOutline } from '../domain/page-outline.ts';
import type { Profile } from '../domain/profile.ts';
import type { PageReading, Proposal } from '../domain/reading.ts';
import type { ReaderCommand } from '../domain/reader-command.ts';
import type { Settings } from '../domain/settings.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import { mayHoldArticle } from './collect-article.ts';
import { idle } from './idle-slices.ts';
import type { NamesQuestion } from './knowledge.ts';
import { createKnowledge } from './knowledge.ts';
import type { WantedMark } from './marks.ts';
import type { ReadPage } from './read-page.ts';
import { readPage } from './read-page.ts';
import { lazyHovering } from './hover-bridge.ts';
import type { PageWatch } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

/** What the reader asks of the rest of the extension. */
export interface ReaderWorld {
  document: Document;
  readNames(question: NamesQuestion): Promise<NamesAnswer | null>;
  /** A private window's text is remembered nowhere. */
  isPrivate: boolean;
  /** `all`: with every move of an organization, however many. */
  getProfile(id: EntityId, all?: boolean): Promise<Profile | null>;
  readMoves(article: Article): Promise<PageReading>;
  saveMove(draft: MoveDraft): Promise<SaveAnswer>;
  undoSave(saveId: string): Promise<boolean>;
  suggestNames(kind: EntityKind, typed: string): Promise<NameSuggestion[]>;
  getExtras(id: EntityId): Promise<CardExtras>;
  changeNote(id: EntityId, change: NoteChange): Promise<EntityNote | null>;
  /** Read no pages of this site any more. */
  leaveSite(): Promise<void>;
  /** Null where the log takes nothing in. */
  logCard(report: LogReport): Promise<LogPlace | null>;
  countKnown(people: number): void;
  injectCard(): Promise<void>;
  /** Put the hover script into this frame: see hover-bridge.ts. */
  injectHover(): Promise<void>;
  /** Put a reader into the frames of this page that hold articles of the same site. */
  readFrames(): void;
  /** Where the page's article comes from, read from its metadata. */
  readSource(): Promise<ArticleSource>;
  settings(): Settings;
  /** What `Reader.outline` answers may be another now. */
  outlineChanged(): void;
  /** Whether pages of this site are read now. Where not, only what the reader selects is. */
  reads: 'on' | 'off' | 'paused';
  /** Called with what failed where nobody else can tell the reader. */
  onError(error: unknown): void;
}

export interface Reader {
  /** Records changed somewhere: marks and cards follow. Of none: only proposals did. */
  entitiesChanged(ids: readonly EntityId[]): Promise<void>;
  /** Open the form on the text that is selected. False when the page has no reader for it. */
  draftSelection(selected: string): Promise<boolean>;
  /** The article as it was read, with where it comes from; null where there is none. */
  article(): Promise<Article | null>;
  /** Whom the page names. */
  outline(): Promise<PageOutline>;
  /** Scroll to a name of the outline and flash it. False when it is gone. */
  reveal(id: string): Promise<boolean>;
  /** Do what a command asks; see reader-command.ts. */
  command(command: ReaderCommand, key?: string): Promise<boolean>;
  /** Say again how many known people are here: the badge forgets. */
  recount(): void;
  /** Take everything away. */
  stop(): void;
}

/** The person of a proposal, and whatever else is asked of a page's proposals. */
const about = (proposal: Proposal, id: EntityId): boolean =>
  proposal.personId === id || proposal.fromId === id || proposal.toId === id;

/** A page that changes all the time is read for moves no more often than this (ms). */
const MOVES_EVERY = 10_000;

/**
 * Read a page and keep its marks and cards: collect, find, look up once, mark,
 * hover; when idle, ask for the moves it reports. A page that is no article
 * costs one look and no message, until it changes. Of a page that changes only
 * the blocks that did are read again.
 */
export function startReader(world: ReaderWorld): Reader {
  const { document } = world;
  const stopping = new AbortController();
  const knowledge = createKnowledge((question) => world.readNames(question), !world.isPrivate);
  let page: ReadPage | null = null;
  /** Whom the text names; `mentions` are these as the reader chose. */
  let named: ResolvedMention[] = [];
  let mentions: ResolvedMention[] = [];
  let wanted: WantedMark[] = [];
  let proposals: Proposal[] = [];
  let movesReadOf = '';
  let movesReadAt = -Infinity;
  let source: ArticleSource | null = null;
  let address = addressOf(document);
  /** Whom shared names mean here, as the reader said. */
  const choices = new Map<string, EntityId>();
  let counted = -1;
  const frames = new WeakSet<Document>();

  const paint = () => {
    if (!page) return;
    const { blocks } = page;
    const moved = proposals.filter(
      ({ standing }) => standing === 'new' || standing === 'contradicts',
    );
    const newcomers = new Set(
      proposals
        .filter((proposal) => proposal.personId === null)
        .map((proposal) => nameKey(proposal.move.person)),
    );
    const lookOf = ({ kind, name, entityIds: [id, another] }: ResolvedMention): MarkLook | null => {
      if (id) return !another && moved.some(({ personId }) => personId === id) ? 'news' : kind;
      return kind === 'person' && newcomers.has(nameKey(name)) ? 'proposal' : null;
    };
    wanted = mentions.flatMap((mention) => {
      const block = blocks.get(mention.block);
      const look = lookOf(mention);
      return block && look ? [{ mention, look, page: block }] : [];
    });
    show();
  };

  const show = () => {
    hovering.paint(wanted);
    recount();
    world.outlineChanged();
  };

  const recount = () => {
    // A shared name that the reader did not decide is one person, the likeliest.
    const people = new Set(
      wanted.flatMap(({ mention }) =>
        mention.kind === 'person' ? (mention.entityIds[0] ?? []) : [],
      ),
    );
    if (people.size === counted) return;
    counted = people.size;
    world.countKnown(people.size);
  };

  const learn = async (of: ReadPage) => {
    const found = await knowledge.learn([...of.blocks.values()].map(({ block }) => block));
    // Another text came meanwhile: it asks for itself.
    if (stopping.signal.aborted || page !== of) return false;
    named = found;
    choose();
    return true;
  };

  const choose = () => {
    mentions = named.map((mention) => {
      const chosen = choices.get(nameKey(mention.name));
      return chosen !== undefined && mention.entityIds.includes(chosen)
        ? { ...mention, entityIds: [chosen] }
        : mention;
    });
  };

  const read = async (changed: Element[] | null) => {
    if (hasNewFrames(document, frames)) world.readFrames();
    if (!mayHoldArticle(document)) {
      if (page) forget();
      return;
    }
    if (addressOf(document) !== address) {
      // Another article of a single-page site: nothing of the last one holds.
      address = addressOf(document);
      forget();
    }
    const { comments } = world.settings();
    const fresh = await readPage(document, { before: page, changed, comments }, stopping.signal);
    if (!fresh) return;
    watch?.include(fresh.roots);
    // A proposal lasts while the blocks that tell it do.
    proposals = proposals.filter(({ quotes }) =>
      quotes.every(({ block }) => fresh.blocks.has(block)),
    );
    page = fresh;
    if (!(await learn(fresh))) return;
    if (mentions.length === 0 && wanted.length === 0) return world.outlineChanged();
    paint();
    void readMoves(fresh).catch(report);
  };

  const readSource = async (): Promise<ArticleSource> => {
    source ??= await world.readSource();
    return source;
  };

  const forget = () => {
    source = null;
    choices.clear();
    hovering.now()?.hide();
    page = null;
    knowledge.restart();
    mentions = named = [];
    wanted = [];
    proposals = [];
    movesReadOf = '';
    movesReadAt = -Infinity;
    show();
  };

  const readMoves = async (of: ReadPage) => {
    const kinds = new Set(mentions.map((mention) => mention.kind));
    if (!kinds.has('person') || !kinds.has('organization')) return;
    const blocks = [...of.blocks.values()].map(({ block }) => block);
    // Once a text: a counter that ticks somewhere is no new article.
    const print = blocks
      .filter((block) => block.text.length > 60)
      .map((block) => block.text)
      .join('\n');
    if (print === movesReadOf) return;
    await idle(2_000);
    const early = movesReadAt + MOVES_EVERY - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    if (stopping.signal.aborted || page !== of) return;
    movesReadAt = performance.now();
    const reading = await world.readMoves({ source: await readSource(), blocks });
    if (stopping.signal.aborted || page !== of) return;
    movesReadOf = print;
    proposals = reading.proposals;
    paint();
    if (wanted.length > 0) (await hovering.wanted()).wasRead(reading.saved);
  };

  const report = (error: unknown) => {
    if (!stopping.signal.aborted) world.onError(error);
  };
  const reread = (changed: Element[] | null) => read(changed).catch(report);

  const profilesOf = (ids: readonly EntityId[]): Profile[] =>
    ids.flatMap((id) => knowledge.profile(id) ?? []);

  const hovering = lazyHovering(world, {
    profilesOf,
    mentions: () => mentions,
    chose(name, id) {
      choices.set(nameKey(name), id);
      choose();
      paint();
    },
    remember: (profile) => knowledge.put(profile),
    proposalsAbout: (id) => proposals.filter((proposal) => about(proposal, id)),
    proposalsNaming: (name) =>
      proposals.filter((proposal) => nameKey(proposal.move.person) === nameKey(name)),
    proposals: () => proposals,
    selectionContext: async () => ({
      source: await readSource(),
      blocks: page?.blocks ?? new Map(),
      marks: wanted,
      proposals,
      names: mentions,
    }),
    article: () => ({
      source,
      blocks: page ? [...page.blocks.values()].map(({ block }) => block) : [],
    }),
  });
  let watch: PageWatch | null = null;
  if (world.reads === 'on') {
    watch = watchPage(document, (texts) => hovering.now()?.touched(texts), reread);
    document.addEventListener(
      'load',
      ({ target }) => {
        // A frame that comes later: its document is another now.
        if (/^I?FRAME$/.test((target as Element).nodeName)) void reread([]);
      },
      { capture: true, signal: stopping.signal },
    );
    void reread(null);
  }

  return {
    async entitiesChanged(ids) {
      if (ids.length === 0) {
        movesReadOf = '';
        return page ? readMoves(page) : undefined;
      }
      if (!page) return;
      const before = page;
      const wereHere = knowledge.forget(ids);
      if (!(await learn(before))) return;
      // A save elsewhere concerns this page if it knew one of them, or does now.
      if (!wereHere && !ids.some((id) => knowledge.profile(id))) return;
      // What is known now decides anew what is a proposal.
      movesReadOf = '';
      movesReadAt = -Infinity;
      paint();
      // Who is only in a card was not asked for by the page's names.
      const fresh = await Promise.all(
        ids.map((id) => knowledge.profile(id) ?? world.getProfile(id)),
      );
      hovering.now()?.update(
        fresh.filter((profile) => profile !== null),
        ids.filter((_, i) => fresh[i] === null),
      );
      await readMoves(before);
    },
    draftSelection: async (selected) => (await hovering.wanted()).draftSelection(selected),
    async article() {
      if (!page) return null;
      const { blocks } = page;
      return {
        source: await readSource(),
        blocks: [...blocks.values()].map(({ block }) => block),
      };
    },
    async outline() {
      if (wanted.length > 0) {
        return { state: 'read', items: (await hovering.wanted()).outline() };
      }
      return { state: world.reads !== 'on' ? world.reads : page ? 'read' : 'none', items: [] };
    },
    // What is selected may be saved where no name is known, too.
    command: async (command, key) =>
      (wanted.length > 0 || command === 'save-move') &&
      (await hovering.wanted()).command(command, key),
    reveal: async (id) => wanted.length > 0 && (await hovering.wanted()).reveal(id),
    recount() {
      counted = -1;
      recount();
    },
    stop() {
      stopping.abort();
      watch?.stop();
      hovering.stop();
    },
  };
}

/** Whether there is a frame whose document is an article within reach, not met before. */
function hasNewFrames(document: Document, met: WeakSet<Document>): boolean {
  let found = false;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    // Null where the frame is of another site.
    const inside = frame.contentDocument;
    if (!inside || met.has(inside) || !mayHoldArticle(inside)) continue;
    met.add(inside);
    found = true;
  }
  return found;
}

/** The address without its fragment: a jump inside an article is no other article. */
function addressOf(document: Document): string | undefined {
  return document.URL.split('#')[0];
}
