import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { offerCard } from '../../lib/page/card-bridge.ts';
import { followLanguage } from '../../lib/settings/language.ts';
import { makeController } from './controller.tsx';
import { offerSelection } from './selection-button.ts';

/** The React card: the background injects this script when a reader first wants a card. */
export default defineUnlistedScript(() => {
  // Its answer comes before the first card is drawn, but the script must be there at once.
  void followLanguage();
  const css = tokensCss + cardCss;
  offerCard({
    connect: (host) => makeController(host, css),
    offerSelection: (offer) => offerSelection(offer, css),
  });
});
