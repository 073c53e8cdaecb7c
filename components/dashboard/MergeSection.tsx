import type { SubmitEvent } from 'react';
import { useEffect, useState } from 'react';
import type { NameSuggestion } from '../../lib/domain/answers.ts';
import type { Half } from '../../lib/domain/edit.ts';
import type { EntityId, EntityRef } from '../../lib/domain/entity.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { say } from '../../lib/i18n/say.ts';
import { NameField } from '../NameField.tsx';
import { MoveLine } from './MoveLine.tsx';

interface Props {
  /** Whose page this is: with every move. */
  profile: Profile;
  suggest: (typed: string) => Promise<NameSuggestion[]>;
  /** Somebody with every move; null when they are gone meanwhile. */
  find: (id: EntityId) => Promise<Profile | null>;
  onMerge: (gone: EntityRef) => void;
  onSplit: (half: Half) => void;
}

/** Two records of one person (or lab) are made one, or one of two is taken apart. */
export function MergeSection(props: Props) {
  return (
    <details className="merge">
      <summary>{say('merge.title')}</summary>
      <Merge {...props} />
      <Split {...props} />
    </details>
  );
}

/** How many of the moves that will come are listed. */
const LISTED = 12;

function Merge({ profile: { entity }, suggest, find, onMerge }: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const [other, setOther] = useState<Profile | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    let late = false;
    void find(chosen).then((found) => {
      if (!late) setOther(found);
    });
    return () => {
      late = true;
    };
  }, [chosen, find]);
  const ready = chosen !== null && other?.entity.id === chosen;
  const isSelf = chosen === entity.id;
  return (
    <section aria-labelledby="merge">
      <h3 id="merge">{say(`merge.${entity.kind}`)}</h3>
      <NameField
        label={say('merge.other')}
        value={typed}
        chosen={chosen}
        fault={isSelf ? say('merge.self') : undefined}
        suggest={suggest}
        onChange={(value, id) => {
          setTyped(value);
          setChosen(id);
        }}
      />
      {ready && !isSelf && (
        <>
          <p>
            {say('merge.preview', {
              gone: other.entity.name,
              kept: entity.name,
              moves: say('merge.moves', { count: other.moves.length }),
            })}
          </p>
          <ul className="moved">
            {other.moves.slice(0, LISTED).map((view) => (
              <li key={view.move.id}>
                <MoveLine view={view} of={other.entity.id} />
              </li>
            ))}
          </ul>
          {other.moves.length > LISTED && (
            <p className="quiet">{say('merge.more', { count: other.moves.length - LISTED })}</p>
          )}
          <button
            type="button"
            className="primary"
            onClick={() => {
              onMerge(other.entity);
              setTyped('');
              setChosen(null);
            }}
          >
            {say('merge.do', { gone: other.entity.name })}
          </button>
        </>
      )}
    </section>
  );
}

function Split({ profile: { entity, moves }, onSplit }: Props) {
  const [name, setName] = useState(entity.name);
  const [moveIds, setMoveIds] = useState<readonly string[]>([]);
  const [aliases, setAliases] = useState<readonly string[]>([]);
  const nothing = moveIds.length + aliases.length === 0 || name.trim() === '';
  const split = (event: SubmitEvent) => {
    event.preventDefault();
    onSplit({ name: name.trim(), aliases, moveIds });
    setMoveIds([]);
    setAliases([]);
  };
  if (moves.length === 0) return null;
  return (
    <section aria-labelledby="split">
      <h3 id="split">{say(`split.${entity.kind}`)}</h3>
      <form onSubmit={split}>
        <div className="field">
          <label htmlFor="split-name">{say('split.name')}</label>
          <input
            id="split-name"
            dir="auto"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <fieldset>
          <legend>{say('split.goes')}</legend>
          {moves.map((view) => (
            <Box
              key={view.move.id}
              on={moveIds.includes(view.move.id)}
              onChange={(on) => setMoveIds(toggled(moveIds, view.move.id, on))}
            >
              <MoveLine view={view} of={entity.id} />
            </Box>
          ))}
          {entity.aliases.map(({ text }) => (
            <Box
              key={text}
              on={aliases.includes(text)}
              onChange={(on) => setAliases(toggled(aliases, text, on))}
            >
              {say('history.alias', { name: text })}
            </Box>
          ))}
        </fieldset>
        <button type="submit" disabled={nothing}>
          {say('split.do')}
        </button>
      </form>
    </section>
  );
}

function Box(props: { on: boolean; onChange: (on: boolean) => void; children: React.ReactNode }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

function toggled(all: readonly string[], one: string, on: boolean): string[] {
  return on ? [...all, one] : all.filter((other) => other !== one);
}
