import { X } from 'lucide-react';
import { useState } from 'react';
import { say } from '../../lib/i18n/say.ts';

interface Props {
  title: string;
  sites: readonly string[];
  onChange: (sites: string[]) => void;
}

/** A list of sites, to add to and to take from. An address is as good as a host. */
export function SiteList({ title, sites, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState(false);
  const add = () => {
    const host = hostOf(typed);
    setFault(host === null);
    if (host === null) return;
    setTyped('');
    if (!sites.includes(host)) onChange([...sites, host].toSorted());
  };
  return (
    <div className="setting stacked" role="group" aria-label={title}>
      <span>{title}</span>
      {sites.length > 0 && (
        <ul className="chips">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button
                type="button"
                className="link"
                aria-label={say('buttons.removeOne', { name: site })}
                onClick={() => onChange(sites.filter((one) => one !== site))}
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          placeholder={say('settings.siteExample')}
          aria-label={say('settings.addSite', { list: title })}
          aria-invalid={fault}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{say('buttons.add')}</button>
      </form>
      {fault && (
        <p className="notice" role="alert">
          {say('settings.noSite')}
        </p>
      )}
    </div>
  );
}

/** The host of what was typed, without "www."; null when it is none. */
function hostOf(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /^[^\s/]+\.[^\s/.]+$/.test(host) || host === 'localhost' ? host : null;
}
