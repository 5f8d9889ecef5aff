import { readSitePlan } from 'iatg-core';
import demo from '../../../../examples/demo-depot.geojson?raw';

/** The plan that the page starts with: the invented depot of `examples/`, read like any other file. */
export function demoPlan() {
  const { plan, warnings } = readSitePlan(demo);
  if (!plan) throw new Error('examples/demo-depot.geojson is not valid; `iatg check` says why.');
  return { plan, warnings };
}
