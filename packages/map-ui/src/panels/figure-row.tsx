import { useId } from 'react';
import '../style/figure-row.css';

interface Props {
  readonly label: string;
  /** What it is set to now. */
  readonly figure: string;
  readonly children: (id: string) => React.ReactNode;
}

/** A slider below its name and the figure that it is set to. */
export function FigureRow({ label, figure, children }: Props) {
  const id = useId();
  return (
    <div className="figure-row">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{figure}</output>
      {children(id)}
    </div>
  );
}
