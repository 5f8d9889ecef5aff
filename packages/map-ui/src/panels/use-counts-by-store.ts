import { useMemo } from 'react';
import { useEvaluation } from '../state/use-store.js';

/** How many pairs of each store fail or cannot be assessed, and of each exposed site. */
export function useCountsByStore(): ReadonlyMap<string, number> {
  return useCounts('store');
}

export function useCountsBySite(): ReadonlyMap<string, number> {
  return useCounts('target');
}

function useCounts(side: 'store' | 'target'): ReadonlyMap<string, number> {
  const { findings } = useEvaluation();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const row of findings) counts.set(row[side].site.id, (counts.get(row[side].site.id) ?? 0) + 1);
    return counts;
  }, [findings, side]);
}
