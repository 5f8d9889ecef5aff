import { useEffect, useState } from 'react';

/** How long nothing has to change. */
const REST_ms = 120;

/** Has something stayed the same for a moment? What is slow to find waits for it. */
export function useAtRest(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>(undefined);
  useEffect(
    function wait() {
      const timer = setTimeout(() => setRested(value), REST_ms);
      return () => clearTimeout(timer);
    },
    [value],
  );
  return rested === value;
}
