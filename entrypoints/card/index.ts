import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { offerCard } from '../../lib/page/card-bridge.ts';
import { followLanguage } from '../../lib/settings/language.ts';
import { makeController } from './controller.tsx';
import { putButton } from './beside-button.ts';

/** The React card: the background injects this script when a reader first wants a card. */
export default defineUnlistedScript(() => {
  let redraw = () => {};
  // The script must be there at once: a card that is drawn before the choice is read is drawn anew.
  void followLanguage(() => redraw()).then((chosen) => chosen && redraw());
  const css = tokensCss + cardCss;
  offerCard({
    connect(host) {
      const controller = makeController(host, css);
      redraw = controller.redraw;
      return controller;
    },
    putButton: (button) => putButton(button, css),
  });
});
