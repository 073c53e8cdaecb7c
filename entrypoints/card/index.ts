import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { offerCard } from '../../lib/page/card-bridge.ts';
import { followLanguage } from '../../lib/settings/language.ts';
import { makeController } from './controller.tsx';

/** The React card: the background injects this script when a reader first wants a card. */
export default defineUnlistedScript(() => {
  // Its answer comes before the first card is drawn, but the script must be there at once.
  void followLanguage();
  offerCard({ connect: (host) => makeController(host, tokensCss + cardCss) });
});
