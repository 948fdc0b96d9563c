import { versionIn } from '../core/versions/version-path.ts';

/**
 * `<missing-version>` on the page for addresses that are not there: when the address is of a version
 * that nobody kept, says so and leads to the policy of today.
 */
class MissingVersion extends HTMLElement {
  connectedCallback(): void {
    const version = versionIn(location.pathname);
    const lost = this.querySelector<HTMLElement>('[data-lost]');
    const usual = this.querySelector<HTMLElement>('[data-usual]');
    if (!version || !lost || !usual) return;
    lost.querySelector('[data-version]')?.replaceChildren(version.hash);
    lost.querySelector('a')?.setAttribute('href', `/compensation/${version.matrix}/`);
    [lost.hidden, usual.hidden] = [false, true];
  }
}

customElements.define('missing-version', MissingVersion);
