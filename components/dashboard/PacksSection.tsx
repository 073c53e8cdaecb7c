import { Package, RefreshCw, Rss } from 'lucide-react';
import { useState } from 'react';
import { locale, say } from '../../lib/i18n/say.ts';
import { movesInWords } from './flow-words.ts';

export interface PackRow {
  id: string;
  name: string;
  url: string | null;
  version: string | null;
  checkedAt: number | null;
  fault: string | null;
  /** Records of it that are here. */
  moves: number;
}

interface Props {
  packs: readonly PackRow[];
  busy: boolean;
  /** Look at what is at an address; nothing is kept yet. */
  onLook: (url: string) => void;
  onCheck: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Packs that were brought in or are followed, and a field to follow another. */
export function PacksSection({ packs, busy, onLook, onCheck, onRemove }: Props) {
  const [url, setUrl] = useState('');
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say('packs.title')}</h2>
      <p className="quiet">{say('packs.lead')}</p>
      {packs.length > 0 && (
        <ul className="past">
          {packs.map((pack) => (
            <li key={pack.id}>
              <span>
                <bdi>{pack.name}</bdi>
                <small>
                  {movesInWords(pack.moves)}
                  {' · '}
                  {pack.url === null ? say('packs.fromFile') : <bdi>{hostOf(pack.url)}</bdi>}
                  {pack.checkedAt !== null &&
                    ` · ${say('packs.asked', { date: timeOf(pack.checkedAt) })}`}
                </small>
                {pack.fault !== null && <small className="fault">{pack.fault}</small>}
              </span>
              <span className="row-actions">
                {pack.url !== null && (
                  <button
                    type="button"
                    className="link"
                    disabled={busy}
                    aria-label={say('packs.checkOne', { name: pack.name })}
                    onClick={() => onCheck(pack.id)}
                  >
                    <RefreshCw size={13} aria-hidden="true" /> {say('packs.check')}
                  </button>
                )}
                <button
                  type="button"
                  className="link"
                  disabled={busy}
                  aria-label={say('buttons.removeOne', { name: pack.name })}
                  onClick={() => onRemove(pack.id)}
                >
                  {say('buttons.remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          onLook(url);
        }}
      >
        <input
          type="url"
          required
          pattern="[hH][tT][tT][pP][sS]?://.*"
          title={say('packs.addressHint')}
          placeholder="https://…"
          aria-label={say('packs.address')}
          value={url}
          disabled={busy}
          onChange={(event) => setUrl(event.target.value)}
        />
        <button type="submit" disabled={busy}>
          <Rss size={15} aria-hidden="true" /> {say('packs.look')}
        </button>
      </form>
      <p>
        <a href="#/pack">
          <Package size={14} aria-hidden="true" /> {say('packs.make')}
        </a>
      </p>
    </section>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

function timeOf(at: number): string {
  return new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
}
