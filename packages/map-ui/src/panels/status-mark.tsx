import type { Status } from 'iatg-core';
import { useText } from '../i18n/use-text.js';

/** A status by its word and its shape; the colour only repeats them. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { messages } = useText();
  return (
    <span className={`status status-${status}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[status]}
      </svg>
      <span className="status-word">{messages.status[status]}</span>
    </span>
  );
}

/** An octagon with a cross, a diamond with a question, a disc with a tick, an empty ring. */
const SHAPES: Readonly<Record<Status, React.ReactNode>> = {
  fail: (
    <>
      <path className="body" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path className="sign" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" />
    </>
  ),
  'not-assessable': (
    <>
      <path className="body" d="m8 .4 7.6 7.6L8 15.6.4 8z" />
      <path className="sign" d="M6.2 6.4c0-2.4 3.7-2.3 3.7-.1C9.9 7.7 8 7.7 8 9.300M8 11.600v.1" />
    </>
  ),
  pass: (
    <>
      <circle className="body" cx="8" cy="8" r="7.2" />
      <path className="sign" d="m4.7 8.3 2.3 2.3 4.3-4.8" />
    </>
  ),
  'not-required': <circle className="ring" cx="8" cy="8" r="6.2" />,
};
