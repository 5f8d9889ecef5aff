import type { PathOptions } from 'leaflet';
import type { Site } from 'iatg-core';
import type { Evaluated } from '../state/evaluation.js';

/** The worst that happens at a site, as a store or as an exposed site. */
export type Trouble = 'fail' | 'not-assessable' | 'none';

/** Sites with trouble; all others have none. */
export function troublesIn({ findings }: Evaluated): ReadonlyMap<Site, Trouble> {
  const troubles = new Map<Site, Trouble>();
  const add = (site: Site, trouble: Trouble): void => {
    if (troubles.get(site) !== 'fail') troubles.set(site, trouble);
  };
  for (const { store, target, status } of findings) {
    const trouble = status === 'fail' ? 'fail' : 'not-assessable';
    add(store.site, trouble);
    add(target.site, trouble);
  }
  return troubles;
}

const COLORS: Readonly<Record<Trouble, string>> = { fail: '#ff4b3e', 'not-assessable': '#ffb020', none: '#ffffff' };

/** Stores are filled dark, exposed sites light; what fails is red with a heavy line, what cannot be assessed is dashed. */
export function sitePathOptions({ role }: Site, trouble: Trouble, chosen: boolean): PathOptions {
  const isStore = role === 'pes';
  return {
    color: chosen ? '#26d7ff' : COLORS[trouble],
    weight: chosen ? 4 : trouble === 'fail' ? 3 : isStore ? 2.5 : 1.5,
    dashArray: trouble === 'not-assessable' ? '4 3' : '',
    fillColor: isStore ? '#10242b' : COLORS[trouble],
    fillOpacity: isStore ? 0.75 : trouble === 'fail' ? 0.45 : 0.2,
  };
}
