import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../lib/i18n/languages.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { locale, say } from '../../lib/i18n/say.ts';
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
        <h1 tabIndex={-1}>{say('nav.settings')}</h1>
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">{say('settings.reading')}</h2>
        <SettingRow title={say('settings.marks')} hint={say('settings.marksHint')}>
          <Choice
            name="marks"
            value={settings.marks}
            options={{
              every: say('settings.marksEvery'),
              first: say('settings.marksFirst'),
              none: say('settings.marksNone'),
            }}
            onChange={(marks) => onChange({ marks })}
          />
        </SettingRow>
        <SettingRow title={say('settings.key')} hint={say('settings.keyHint')}>
          <Choice
            name="lookUpKey"
            value={settings.lookUpKey}
            options={{
              Alt: say('settings.keyAlt'),
              Control: say('settings.keyControl'),
              Shift: say('settings.keyShift'),
              Meta: say('settings.keyMeta'),
            }}
            onChange={(lookUpKey) => onChange({ lookUpKey })}
          />
        </SettingRow>
        <Switch
          title={say('settings.comments')}
          hint={say('settings.commentsHint')}
          checked={settings.comments}
          onChange={(comments) => onChange({ comments })}
        />
        <Switch
          title={say('settings.selectionTitle')}
          hint={say('settings.selectionHint')}
          checked={settings.selectionButton}
          onChange={(selectionButton) => onChange({ selectionButton })}
        />
        <SettingRow title={say('settings.dwell')} hint={say('settings.dwellHint')}>
          <Slider
            label={say('settings.dwell')}
            value={settings.dwell}
            least={0}
            most={1_000}
            onChange={(dwell) => onChange({ dwell })}
          />
        </SettingRow>
        <SettingRow title={say('settings.hide')} hint={say('settings.hideHint')}>
          <Slider
            label={say('settings.hide')}
            value={settings.hideDelay}
            least={100}
            most={2_000}
            onChange={(hideDelay) => onChange({ hideDelay })}
          />
        </SettingRow>
      </section>
      <section aria-labelledby="colours">
        <h2 id="colours">{say('settings.looks')}</h2>
        <SettingRow title={say('settings.theme')} hint={say('settings.themeHint')}>
          <Choice
            name="theme"
            value={settings.theme}
            options={{
              system: say('settings.themeSystem'),
              light: say('settings.themeLight'),
              dark: say('settings.themeDark'),
            }}
            onChange={(theme) => onChange({ theme })}
          />
        </SettingRow>
        <ColourField
          title={say('settings.personColour')}
          value={settings.personColour}
          usual="#2f4fc4"
          onChange={(personColour) => onChange({ personColour })}
        />
        <ColourField
          title={say('settings.organizationColour')}
          value={settings.organizationColour}
          usual="#1d7a4c"
          onChange={(organizationColour) => onChange({ organizationColour })}
        />
        <ColourField
          title={say('settings.newsColour')}
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
        <h2 id="sites">{say('settings.sites')}</h2>
        <SettingRow title={say('settings.pause')} hint={say('settings.pauseHint')}>
          {paused ? (
            <span className="row-actions">
              <span>
                {say('settings.pausedUntil', {
                  date: new Date(settings.pausedUntil ?? 0).toLocaleString(locale(), {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                })}
              </span>
              <button type="button" onClick={() => onPause(null)}>
                {say('settings.goOn')}
              </button>
            </span>
          ) : (
            <span className="row-actions">
              <button type="button" onClick={() => onPause(60)}>
                {say('settings.forAnHour')}
              </button>
              <button type="button" onClick={() => onPause(24 * 60)}>
                {say('settings.forADay')}
              </button>
            </span>
          )}
        </SettingRow>
        <SettingRow title={say('settings.readOn')} hint="">
          <Choice
            name="sites"
            value={settings.sites}
            options={{ all: say('settings.sitesAll'), listed: say('settings.sitesListed') }}
            onChange={(sites) => onChange({ sites })}
          />
        </SettingRow>
        {settings.sites === 'all' ? (
          <SiteList
            title={say('settings.sitesOff')}
            sites={settings.sitesOff}
            onChange={(sitesOff) => onChange({ sitesOff })}
          />
        ) : (
          <SiteList
            title={say('settings.readOn')}
            sites={settings.sitesOn}
            onChange={(sitesOn) => onChange({ sitesOn })}
          />
        )}
        <SiteList
          title={say('settings.sitesUnmarked')}
          sites={settings.sitesUnmarked}
          onChange={(sitesUnmarked) => onChange({ sitesUnmarked })}
        />
      </section>
      <section aria-labelledby="log">
        <h2 id="log">{say('settings.log')}</h2>
        <Switch
          title={say('settings.keepLog')}
          hint={say('settings.keepLogHint')}
          checked={!settings.logPaused}
          onChange={(on) => onChange({ logPaused: !on })}
        />
      </section>
      {children}
    </div>
  );
}
