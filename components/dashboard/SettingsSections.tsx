import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { sizeOf } from './SnapshotsSection.tsx';

export interface StorageUse {
  /** What is stored, in words, and how much of it: bytes, or records. */
  rows: { title: string; count: number | null; bytes: number | null }[];
  total: number | null;
}

/** How much there is of everything. */
export function StorageSection({ use }: { use: StorageUse | undefined }) {
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">Storage used</h2>
      {use && (
        <table className="counts-table">
          <tbody>
            {use.rows.map(({ title, count, bytes }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>{count === null ? '' : count.toLocaleString()}</td>
                <td>{bytes === null ? '' : sizeOf(bytes)}</td>
              </tr>
            ))}
            {use.total !== null && (
              <tr>
                <th scope="row">All together</th>
                <td />
                <td>{sizeOf(use.total)}</td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What can be reset apart from the rest. */
export type Resettable = 'settings' | 'log' | 'packs' | 'snapshots' | 'starter' | 'own' | 'all';

const RESETS: { part: Resettable; title: string; hint: string }[] = [
  { part: 'settings', title: 'Settings', hint: 'All of this page as it was at first.' },
  { part: 'log', title: 'The log', hint: 'Which cards you saw. A snapshot is taken first.' },
  { part: 'packs', title: 'Packs', hint: 'All that packs brought, and that they are followed.' },
  {
    part: 'starter',
    title: 'Known moves that come with Whence',
    hint: 'What you changed or deleted of them is as it came.',
  },
  {
    part: 'own',
    title: 'What you saved',
    hint: 'Your moves, people, labs, notes and history. A snapshot is taken first.',
  },
  { part: 'snapshots', title: 'Snapshots', hint: 'They are not taken back.' },
  { part: 'all', title: 'Everything', hint: 'As on the first day, snapshots and all.' },
];

interface ResetProps {
  busy: boolean;
  done: string | null;
  fault: string | null;
  onReset: (part: Resettable) => void;
}

/** Each part alone; the second press does it. */
export function ResetSection({ busy, done, fault, onReset }: ResetProps) {
  const [asked, setAsked] = useState<Resettable | null>(null);
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">Reset</h2>
      <ul className="past">
        {RESETS.map(({ part, title, hint }) => (
          <li key={part}>
            <span>
              {title}
              <small>{hint}</small>
            </span>
            {asked === part ? (
              <span className="row-actions">
                <button
                  type="button"
                  className="danger"
                  disabled={busy}
                  onClick={() => {
                    setAsked(null);
                    onReset(part);
                  }}
                >
                  Yes, reset
                </button>
                <button type="button" onClick={() => setAsked(null)}>
                  Cancel
                </button>
              </span>
            ) : (
              <button
                type="button"
                className="link"
                disabled={busy}
                aria-label={`Reset: ${title}`}
                onClick={() => setAsked(part)}
              >
                Reset
              </button>
            )}
          </li>
        ))}
      </ul>
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      <p role="status" className="status-line">
        {done}
      </p>
    </section>
  );
}

/** What a bug report needs, and nothing that says whom or what the reader reads. */
export function DiagnosticsSection({ text }: { text: string | undefined }) {
  const [copied, setCopied] = useState(false);
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">Diagnostics</h2>
      <p className="quiet">
        For a bug report. There are no names in it, no addresses and nothing that you read or saved.
      </p>
      <pre className="diagnostics" tabIndex={0} aria-label="Diagnostics">
        {text}
      </pre>
      <p className="actions">
        <button
          type="button"
          disabled={text === undefined}
          onClick={() => {
            void navigator.clipboard.writeText(text ?? '').then(() => setCopied(true));
          }}
        >
          {copied ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
          {copied ? 'Copied' : 'Copy'}
        </button>
      </p>
    </section>
  );
}
