import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { locale, say } from '../../lib/i18n/say.ts';
import type { MessageKey } from '../../lib/i18n/say.ts';
import { sizeOf } from './SnapshotsSection.tsx';

export interface StorageUse {
  /** What is stored, and how much of it: bytes, or records. */
  rows: { title: MessageKey; count: number | null; bytes: number | null }[];
  total: number | null;
}

/** How much there is of everything. */
export function StorageSection({ use }: { use: StorageUse | undefined }) {
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{say('settings.storage')}</h2>
      {use && (
        <table className="counts-table">
          <tbody>
            {use.rows.map(({ title, count, bytes }) => (
              <tr key={title}>
                <th scope="row">{say(title)}</th>
                <td>{count === null ? '' : count.toLocaleString(locale())}</td>
                <td>{bytes === null ? '' : sizeOf(bytes)}</td>
              </tr>
            ))}
            {use.total !== null && (
              <tr>
                <th scope="row">{say('settings.storageTotal')}</th>
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

const PARTS = ['settings', 'log', 'packs', 'starter', 'own', 'snapshots', 'all'] as const;
/** What can be reset apart from the rest. */
export type Resettable = (typeof PARTS)[number];

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
      <h2 id="reset">{say('reset.title')}</h2>
      <ul className="past">
        {PARTS.map((part) => (
          <li key={part}>
            <span>
              {say(`reset.${part}`)}
              <small>{say(`reset.${part}Hint`)}</small>
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
                  {say('reset.yes')}
                </button>
                <button type="button" onClick={() => setAsked(null)}>
                  {say('buttons.cancel')}
                </button>
              </span>
            ) : (
              <button
                type="button"
                className="link"
                disabled={busy}
                aria-label={say('reset.one', { part: say(`reset.${part}`) })}
                onClick={() => setAsked(part)}
              >
                {say('reset.title')}
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
      <h2 id="diagnostics">{say('diagnostics.title')}</h2>
      <p className="quiet">{say('diagnostics.lead')}</p>
      <pre className="diagnostics" tabIndex={0} aria-label={say('diagnostics.title')}>
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
          {say(copied ? 'diagnostics.copied' : 'diagnostics.copy')}
        </button>
      </p>
    </section>
  );
}
