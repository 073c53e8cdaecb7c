import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import { say } from '../../lib/i18n/say.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { SettingRow, Choice, Slider, Switch } from './SettingFields.tsx';
import { SiteList } from './SiteList.tsx';
import { ColourField } from './ColourField.tsx';

interface Props {
  settings: Settings;
  /** The chosen language; null for the browser's. */
  language: Language | null;
  onChange: (change: Partial<Settings>) => void;
  onLanguage: (language: Language | null) => void;
  onPause: (minutes: number | null) => void;
  /** Storage, resets and diagnostics. */
  children: ReactNode;
}

/** All that can be adjusted; every change holds at once, on open pages too. */
export function SettingsPage({
  settings,
  language,
  onChange,
  onLanguage,
  onPause,
  children,
}: Props) {
  const paused = settings.pausedUntil !== null;
  return (
    <div className="data settings">
      <div className="page-head">
        <h1 tabIndex={-1}>{say('settings.title')}</h1>
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">Reading</h2>
        <SettingRow title="Marks" hint="Which mentions of a name are marked in an article.">
          <Choice
            name="marks"
            value={settings.marks}
            options={{
              every: 'Every mention',
              first: 'The first of each paragraph',
              none: 'None: while a key is held',
            }}
            onChange={(marks) => onChange({ marks })}
          />
        </SettingRow>
        <SettingRow
          title="Key for unmarked names"
          hint="While it is held, any known name under the pointer opens its card."
        >
          <Choice
            name="lookUpKey"
            value={settings.lookUpKey}
            options={{ Alt: 'Alt', Control: 'Ctrl', Shift: 'Shift', Meta: 'Meta' }}
            onChange={(lookUpKey) => onChange({ lookUpKey })}
          />
        </SettingRow>
        <Switch
          title="Names in comments"
          hint="What readers write below an article is marked too."
          checked={settings.comments}
          onChange={(comments) => onChange({ comments })}
        />
        <Switch
          title={say('settings.selectionTitle')}
          hint={say('settings.selectionHint')}
          checked={settings.selectionButton}
          onChange={(selectionButton) => onChange({ selectionButton })}
        />
        <SettingRow title="Before a card opens" hint="How long the pointer rests on a name.">
          <Slider
            label="Before a card opens"
            value={settings.dwell}
            least={0}
            most={1_000}
            onChange={(dwell) => onChange({ dwell })}
          />
        </SettingRow>
        <SettingRow title="Before it closes" hint="How long it stays when the pointer has left.">
          <Slider
            label="Before it closes"
            value={settings.hideDelay}
            least={100}
            most={2_000}
            onChange={(hideDelay) => onChange({ hideDelay })}
          />
        </SettingRow>
      </section>
      <section aria-labelledby="colours">
        <h2 id="colours">Looks</h2>
        <SettingRow title="Theme" hint="Of cards, popup, panel and dashboard.">
          <Choice
            name="theme"
            value={settings.theme}
            options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
            onChange={(theme) => onChange({ theme })}
          />
        </SettingRow>
        <ColourField
          title="Colour of people"
          value={settings.personColour}
          usual="#2f4fc4"
          onChange={(personColour) => onChange({ personColour })}
        />
        <ColourField
          title="Colour of labs and companies"
          value={settings.organizationColour}
          usual="#1d7a4c"
          onChange={(organizationColour) => onChange({ organizationColour })}
        />
        <ColourField
          title="Colour of people with news"
          value={settings.newsColour}
          usual="#b3471f"
          onChange={(newsColour) => onChange({ newsColour })}
        />
        {/* One language is no choice. */}
        {Object.keys(LANGUAGES).length > 1 && (
          <SettingRow title={say('settings.languageTitle')} hint={say('settings.languageHint')}>
            <Choice
              name="language"
              value={language ?? 'browser'}
              options={{ browser: say('settings.languageOfBrowser'), ...LANGUAGES }}
              onChange={(chosen) => onLanguage(chosen === 'browser' ? null : chosen)}
            />
          </SettingRow>
        )}
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">Sites</h2>
        <SettingRow
          title="Pause"
          hint="No page is read meanwhile. The commands and the popup do the same."
        >
          {paused ? (
            <span className="row-actions">
              <span>
                Until{' '}
                {new Date(settings.pausedUntil ?? 0).toLocaleString(undefined, {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </span>
              <button type="button" onClick={() => onPause(null)}>
                Go on
              </button>
            </span>
          ) : (
            <span className="row-actions">
              <button type="button" onClick={() => onPause(60)}>
                For an hour
              </button>
              <button type="button" onClick={() => onPause(24 * 60)}>
                For a day
              </button>
            </span>
          )}
        </SettingRow>
        <SettingRow title="Read on" hint="">
          <Choice
            name="sites"
            value={settings.sites}
            options={{ all: 'All sites but those turned off', listed: 'Only the sites listed' }}
            onChange={(sites) => onChange({ sites })}
          />
        </SettingRow>
        {settings.sites === 'all' ? (
          <SiteList
            title="Turned off on"
            sites={settings.sitesOff}
            onChange={(sitesOff) => onChange({ sitesOff })}
          />
        ) : (
          <SiteList
            title="Read on"
            sites={settings.sitesOn}
            onChange={(sitesOn) => onChange({ sitesOn })}
          />
        )}
        <SiteList
          title="No marks on"
          sites={settings.sitesUnmarked}
          onChange={(sitesUnmarked) => onChange({ sitesUnmarked })}
        />
      </section>
      <section aria-labelledby="log">
        <h2 id="log">Log</h2>
        <Switch
          title="Write down which cards I saw"
          hint="Never in private windows. It stays in this browser."
          checked={!settings.logPaused}
          onChange={(on) => onChange({ logPaused: !on })}
        />
      </section>
      {children}
    </div>
  );
}
