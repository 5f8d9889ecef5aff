import { useEffect, useRef } from 'react';
import { useTrainingText } from '../../i18n/use-training-text.js';

interface Props {
  readonly title: string;
  readonly onBack: () => void;
}

/** What is open, and the way back. Takes the focus: it stands in place of the list. */
export function PanelHeading({ title, onBack }: Props) {
  const text = useTrainingText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current!.focus(), []);
  return (
    <header className="training-heading">
      <button type="button" className="button on-screen" onClick={onBack}>
        {text('training.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
    </header>
  );
}
