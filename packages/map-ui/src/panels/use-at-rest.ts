import { useEffect, useState } from 'react';

/** How long nothing has to change. */
const REST_ms = 120;

/** Has something stayed the same for a moment? What is slow to find waits for it. */
export const useAtRest = (value: unknown): boolean => useRested(value, undefined) === value;

/** As it was when it last stayed the same for a moment; at first as it is. */
export const useLastAtRest = <T>(value: T): T => useRested(value, value);

function useRested<T>(value: T, first: T): T {
  const [rested, setRested] = useState(first);
  useEffect(
    function wait() {
      const timer = setTimeout(() => setRested(value), REST_ms);
      return () => clearTimeout(timer);
    },
    [value],
  );
  return rested;
}
