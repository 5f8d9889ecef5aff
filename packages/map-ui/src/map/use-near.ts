import { useSite } from '../state/use-store.js';
import { positionsOf } from './lat-lng.js';

/** The longitude that all others are told from: that of the first site. */
export const useNear = (): number =>
  useSite(({ open }) => {
    const [first] = open.plan.sites;
    return first ? positionsOf(first.geometry)[0]![0] : 0;
  });
