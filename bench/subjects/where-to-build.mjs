/** Where a site could stand, and how much a store could hold by place. */
import { buildingArea, heatMapOf, placementOf } from '../../packages/iatg-core/dist/decisions.js';
import { evaluationOf } from '../core.mjs';
import { compare } from '../measure.mjs';
import { depotPlan } from '../plans.mjs';
import { row } from '../result.mjs';

const CELLS = 1000;

export async function run() {
  const near = evaluationOf(depotPlan({ stores: 20, exposedSites: 500, radius_m: 5_000 }));
  const far = evaluationOf(depotPlan({ stores: 20, exposedSites: 500, radius_m: 15_000 }));
  const [site] = near.plan.sites;
  const placement = placementOf(near, site);
  const map = (evaluation) => {
    const work = heatMapOf(evaluation, evaluation.plan.sites[0], { columns: CELLS, rows: CELLS, contents: (kg) => [{ hd: '1.1', neq_kg: kg, compatibilityGroup: null }] });
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };
  let quantity_kg = 10_000;
  const times = await compare(
    {
      near: { run: () => map(near) },
      far: { run: () => map(far) },
      placement: { run: () => placementOf(near, site) },
      coarse: { run: () => buildingArea(placement, { arc_m: 2, contents: [{ hd: '1.1', neq_kg: quantity_kg++, compatibilityGroup: null }] }) },
      fine: { run: () => buildingArea(placement, { contents: [{ hd: '1.1', neq_kg: quantity_kg++, compatibilityGroup: null }] }) },
    },
    { repetitions: 5 },
  );
  return {
    title: 'Where may I build?',
    about: [
      '20 stores and 500 exposed sites. The heat map: by cell the greatest step of quantity of HD 1.1 that a store, a rectangle, may hold wherever in the cell it stands. The area: all places where no pair of it would fail.',
    ],
    rows: [
      row(`heat map, ${CELLS} by ${CELLS} cells, sites within 5 km (\`heatMapOf\`)`, times.near, { count: CELLS * CELLS, goal: { atMost_ms: 1000 } }),
      row('heat map, sites within 15 km', times.far, { count: CELLS * CELLS, goal: { atMost_ms: 1000 } }),
      row('a store made ready (`placementOf`)', times.placement),
      row('area in which it could stand, drawn coarsely (`buildingArea`)', times.coarse),
      row('… and finely', times.fine),
    ],
  };
}
