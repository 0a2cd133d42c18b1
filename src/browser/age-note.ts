import { ageOf, type FreshUntil } from '../domain/review/age.ts';
import { latestToday } from '../domain/review/dates.ts';

/** Says what has grown old of a review on the day it is read, which may be long after the build. */
class AgeNote extends HTMLElement {
  connectedCallback(): void {
    const until = JSON.parse(this.dataset.freshUntil!) as FreshUntil;
    const age = ageOf(until, latestToday());
    for (const note of this.querySelectorAll('p')) note.hidden = note.dataset.age !== age;
  }
}

customElements.define('age-note', AgeNote);
