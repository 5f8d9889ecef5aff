import { useState } from 'react';
import type { PlanDocument } from '../../state/plan-document.js';
import { siteStore } from '../../state/site-store.js';
import { useSite } from '../../state/use-store.js';

/** What was done last, said while the plan is as that left it: not once it is undone, nor after something else. */
export function useDone(): readonly [string, (what: string) => void] {
  const document = useSite(({ open }) => open.document);
  const [done, setDone] = useState<{ readonly what: string; readonly document: PlanDocument } | null>(null);
  return [done?.document === document ? done.what : '', (what) => setDone({ what, document: siteStore.get().open.document })];
}
