import { Package, RefreshCw, Rss } from 'lucide-react';
import { useState } from 'react';

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
      <h2 id="packs">Packs</h2>
      <p className="quiet">
        Lists of moves that others keep. A pack never changes what you saved, is shown as “from” its
        name, and goes as a whole. Only the address you give is asked, every four hours at most.
      </p>
      {packs.length > 0 && (
        <ul className="past">
          {packs.map((pack) => (
            <li key={pack.id}>
              <span>
                <bdi>{pack.name}</bdi>
                <small>
                  {pack.moves.toLocaleString()} {pack.moves === 1 ? 'move' : 'moves'}
                  {' · '}
                  {pack.url === null ? 'from a file' : <bdi>{hostOf(pack.url)}</bdi>}
                  {pack.checkedAt !== null && ` · asked ${timeOf(pack.checkedAt)}`}
                </small>
                {pack.fault !== null && <small className="fault">{pack.fault}</small>}
              </span>
              <span className="row-actions">
                {pack.url !== null && (
                  <button
                    type="button"
                    className="link"
                    disabled={busy}
                    aria-label={`Check ${pack.name} now`}
                    onClick={() => onCheck(pack.id)}
                  >
                    <RefreshCw size={13} aria-hidden="true" /> Check now
                  </button>
                )}
                <button
                  type="button"
                  className="link"
                  disabled={busy}
                  aria-label={`Remove ${pack.name}`}
                  onClick={() => onRemove(pack.id)}
                >
                  Remove
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
          title="An address that begins with http:// or https://"
          placeholder="https://…"
          aria-label="Address of a pack"
          value={url}
          disabled={busy}
          onChange={(event) => setUrl(event.target.value)}
        />
        <button type="submit" disabled={busy}>
          <Rss size={15} aria-hidden="true" /> Look at it
        </button>
      </form>
      <p>
        <a href="#/pack">
          <Package size={14} aria-hidden="true" /> Make a pack of your own for others
        </a>
      </p>
    </section>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}

function timeOf(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
