import type { CareerQuestion } from '../lib/domain/career-questions.ts';
import { careerQuestions } from '../lib/domain/career-questions.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { MoveView } from '../lib/domain/profile.ts';

interface Props {
  moves: readonly MoveView[];
  onEdit?: ((view: MoveView) => void) | undefined;
}

/** What does not go together in somebody's moves, as questions; nothing where all may be. */
export function CareerQuestions({ moves, onEdit }: Props) {
  const questions = careerQuestions(moves);
  if (questions.length === 0) return null;
  return (
    <ul className="questions" aria-label="Questions">
      {questions.map((question) => {
        const view = moves.find(({ move }) => move.id === question.moveId);
        return (
          <li key={question.moveId}>
            <Question {...question} />
            {onEdit && view && (
              <>
                {' '}
                <button type="button" className="link" onClick={() => onEdit(view)}>
                  Look at it
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Question({ kind, place, date, other }: CareerQuestion) {
  const here = <bdi>{place.name}</bdi>;
  const there = <bdi>{other.place.name}</bdi>;
  const on = formatPartialDate(date);
  const since = formatPartialDate(other.since);
  if (kind === 'order') {
    return (
      <>
        Left {here} in {on}, but came there in {since}. Are both dates right?
      </>
    );
  }
  const time = `${since} to ${other.until === null ? 'now' : formatPartialDate(other.until)}`;
  return kind === 'both' ? (
    <>
      Came to {here} in {on}, while at {there} ({time}). At both at once?
    </>
  ) : (
    <>
      Left {here} in {on}, but was at {there} then ({time}). Were they ever there?
    </>
  );
}
