import { formatScore, roundToTenth } from '../domain/review/rating.ts';
import { isOwn, ownOverall, weightsIn, weightsQuery } from '../domain/review/weights.ts';
import { leadSwitchTo } from './language-switch.ts';

/** Shows a review's overall by the weights that its address names, and which parts they change. */
class OwnOverall extends HTMLElement {
  connectedCallback(): void {
    const weights = weightsIn(location.search);
    if (!weights || !isOwn(weights)) return;
    const scores = this.dataset.scores!.split(',').map(Number);
    this.querySelector('b')!.textContent = formatScore(roundToTenth(ownOverall(scores, weights)));
    this.querySelectorAll('li').forEach((item, part) => {
      item.hidden = weights[part] === 1;
      item.querySelector('span')!.textContent = `×${weights[part]}`;
    });
    leadSwitchTo(weightsQuery(weights));
    this.hidden = false;
  }
}

customElements.define('own-overall', OwnOverall);
