import { useText } from '../i18n/use-text.js';

/** From a store to an exposed site: an arrow that points in the reading direction, a word for whoever hears it. */
export function Towards() {
  const { text } = useText();
  return (
    <>
      <span aria-hidden="true" className="towards">
        {' → '}
      </span>
      <span className="visually-hidden">{text('findings.to')}</span>
    </>
  );
}
