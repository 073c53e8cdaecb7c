import { say } from '../i18n/say.ts';
import { followLanguage } from './language.ts';
import { followTheme } from './follow-theme.ts';

/**
 * Draw a page of ours as the reader set it: theme and language, and anew when
 * another language is chosen. The first drawing waits for nothing: until the
 * choice is read the browser's language is spoken.
 */
export function followLooks(page: HTMLElement, draw: () => void): void {
  const show = () => {
    page.lang = say('meta.language');
    draw();
  };
  void followTheme(page);
  void followLanguage(show).then((chosen) => chosen && show());
  show();
}
