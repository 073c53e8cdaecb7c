import type { CareerQuestion } from '../lib/domain/career-questions.ts';
import { careerQuestions } from '../lib/domain/career-questions.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { MoveView } from '../lib/domain/profile.ts';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

interface Props {
  moves: readonly MoveView[];
  onEdit?: ((view: MoveView) => void) | undefined;
}

/** What does not go together in somebody's moves, as questions; nothing where all may be. */
export function CareerQuestions({ moves, onEdit }: Props) {
  const questions = careerQuestions(moves);
  if (questions.length === 0) return null;
  return (
    <ul className="questions" aria-label={say('questions.title')}>
      {questions.map((question) => {
        const view = moves.find(({ move }) => move.id === question.moveId);
        return (
          <li key={question.moveId}>
            <Question {...question} />
            {onEdit && view && (
              <>
                {' '}
                <button type="button" className="link" onClick={() => onEdit(view)}>
                  {say('questions.look')}
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
  const names = { here: <bdi>{place.name}</bdi>, there: <bdi>{other.place.name}</bdi> };
  const dates = { on: formatPartialDate(date), since: formatPartialDate(other.since) };
  if (other.until === null || kind === 'order') {
    const key = kind === 'order' ? 'order' : kind === 'both' ? 'bothNow' : 'elsewhereNow';
    return <Words of={`questions.${key}`} with={{ ...names, ...dates }} />;
  }
  const until = formatPartialDate(other.until);
  return (
    <Words
      of={kind === 'both' ? 'questions.both' : 'questions.elsewhere'}
      with={{ ...names, ...dates, until }}
    />
  );
}
