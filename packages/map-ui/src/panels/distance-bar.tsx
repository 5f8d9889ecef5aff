import type { Status } from 'iatg-core';

interface Props {
  readonly status: Status;
  readonly required_m: number;
  readonly actual_m: number;
}

/** The distance there is, drawn against the line that it has to reach. The figures stand beside it in words. */
export function DistanceBar({ status, required_m, actual_m }: Props) {
  const scale_m = 1.06 * Math.max(required_m, actual_m);
  const share = (value_m: number): string => `${(100 * value_m) / scale_m}%`;
  return (
    <div className={`distance-bar bar-${status}`} aria-hidden="true">
      <span className="bar-required" style={{ inlineSize: share(required_m) }} />
      <span className="bar-actual" style={{ inlineSize: share(actual_m) }} />
    </div>
  );
}
