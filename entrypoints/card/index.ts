import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { offerCard } from '../../lib/page/card-bridge.ts';
import { makeController } from './controller.tsx';

/** The React card: the background injects this script when a reader first wants a card. */
export default defineUnlistedScript(() => {
  offerCard({ connect: (host) => makeController(host, tokensCss + cardCss) });
});
