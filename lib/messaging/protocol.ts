import type { Article, ArticleSource, TextBlock } from '../domain/article.ts';
import type { CardExtras } from '../domain/card-extras.ts';
import type { KeptDraft, MoveDraft } from '../domain/draft.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { EntityNote, NoteChange } from '../domain/entity-note.ts';
import type { LogPlace, LogReport } from '../domain/log-entry.ts';
import type { EditedTable, Half } from '../domain/edit.ts';
import type { NamesAnswer, NameSuggestion, SaveAnswer, StepAnswer } from '../domain/answers.ts';
import type { Profile } from '../domain/profile.ts';
import type { PageReading } from '../domain/reading.ts';
import type { ReaderCommand } from '../domain/reader-command.ts';
import type { Id } from '../domain/record.ts';

/**
 * Everything a content script may ask of the background. Extension pages read
 * the database themselves and need none of these but `saveMove` and `undoSave`.
 *
 * Every argument is checked against `schemas.ts` where it arrives; a message of
 * another type or shape is refused. Only this extension's own scripts are heard.
 */
export interface BackgroundProtocol {
  /**
   * Whom does a page name, and who of them is known? `blocks` in reading order, those that
   * were sent before under this name of the `page` by their ids alone; null where these are
   * not remembered: then all is to be sent. Under one name each profile comes once, while it is the same.
   */
  readNames(data: { page: string; blocks: (TextBlock | number)[] }): NamesAnswer | null;

  /**
   * The profile of one entity; null when it is unknown or deleted. Of an
   * organization `readNames` tells the newest moves only, and so does this without `all`.
   */
  getProfile(data: { entityId: EntityId; all: boolean }): Profile | null;

  /** Where the article in the asking frame comes from: runs the metadata reader there. */
  readSource(data: Record<string, never>): ArticleSource;

  /**
   * Read an article with compromise: the moves it reports, against what is known. Where
   * something was saved from it, the script of saved sentences is in the frame before the answer.
   */
  readMoves(data: { article: Article }): PageReading;

  /** Show the dashboard's page of whose move this is, in a new tab. False when the move is not there. */
  openMove(data: { moveId: Id }): boolean;

  /**
   * Save a confirmed draft: person, labs, source, move and evidence in one
   * transaction; or, with `editOf`, change the known move.
   */
  saveMove(data: { draft: MoveDraft }): SaveAnswer;

  /**
   * Undo a step of the history: take a save back with whatever only it had
   * brought, or an edit, a deletion (that restores), a merge, a split, in any
   * order. False when nothing was left to undo.
   */
  undoSave(data: { saveId: Id }): boolean;

  /** Keep what was begun in the form; private windows keep nothing. Saving forgets it. */
  keepDraft(data: { url: string; draft: MoveDraft }): void;

  /** The kept drafts of an article, the last changed first. */
  draftsOf(data: { url: string }): KeptDraft[];

  forgetDraft(data: { id: Id }): void;

  /** Propose a move (`proposalKey`) of an article no longer, or again. */
  dismissProposal(data: { url: string; key: string; dismissed: boolean }): void;

  /** Do an undone step again; not a save. False when it cannot be. */
  redoStep(data: { stepId: Id }): boolean;

  /** Put a record into the trash, for 30 days; null when it is not there. See lib/db/trash.ts. */
  moveToTrash(data: { table: EditedTable; id: Id }): StepAnswer | null;

  /** Make one of two people or organizations. Rejects where they are not of one kind. */
  mergeEntities(data: { keptId: EntityId; goneId: EntityId }): StepAnswer;

  /** Make one of two tellings of a move: see lib/db/merge-moves.ts. */
  mergeMoves(data: { moveIds: [Id, Id] }): StepAnswer;

  /** Make two of one: see lib/db/split-entity.ts. */
  splitEntity(data: { id: EntityId; half: Half }): StepAnswer & { newId: EntityId };
  /** What a card tells besides its profile: asked for when it is on show. */
  getExtras(data: { entityId: EntityId }): CardExtras;

  /** Change what the reader keeps about an entity; the note as it then is, null for none. */
  changeNote(data: { entityId: EntityId; change: NoteChange }): EntityNote | null;

  /** Read no pages of the asking page's site any more. */
  leaveSite(data: Record<string, never>): void;

  /**
   * A card was visible for 1,000 ms; or one that was logged is gone, and this is
   * how long it stayed and whether a move was saved from it. Answers with where
   * it stands in the log; null where nothing was written, as in private windows
   * and in a pause.
   */
  logCard(data: LogReport): LogPlace | null;

  /** How many known people the page of this tab has: the toolbar badge. */
  countKnown(data: { people: number }): void;

  /** Put the card's script into the frame that asks. Resolves when it has run. */
  injectCard(data: Record<string, never>): void;

  /** Put the hover script and the marks' style into the frame that asks. Resolves when both are there. */
  injectHover(data: Record<string, never>): void;

  /** Put the reader into frames of the asking tab that are of the same site. */
  readFrames(data: Record<string, never>): void;

  /** Names of known people or organizations near to what was typed, best first (at most 8). */
  suggestNames(data: { kind: EntityKind; typed: string }): NameSuggestion[];
}

/** What the background tells the reader script of a tab. */
export interface ReaderProtocol {
  /** The context menu was used on selected text: open the form with it. */
  draftFromSelection(data: { selection: string }): boolean;

  /** The article as it was read, for a draft; null where the page holds none. */
  article(data: Record<string, never>): Article | null;

  /**
   * Scroll to a name of the page's outline (`OutlineItem.id`) and flash it; asked
   * again, to its next place. False when the page names it no more. The outline
   * itself comes over a port, live: see follow-outline.ts.
   */
  reveal(data: { id: string }): boolean;

  /**
   * A command of the browser's. False where the page has nothing to do it with.
   * `save-move` with a `key` (`proposalKey`) opens the form of that proposal.
   */
  command(data: { command: ReaderCommand; key?: string }): boolean;

  /**
   * Records changed: marks and cards that show these entities follow. Of none: the
   * proposals of this article alone did.
   */
  entitiesChanged(data: { entityIds: EntityId[] }): void;
}
