import { useText } from '../i18n/use-text.js';
import { useEvaluation } from '../state/use-evaluation.js';
import mark from './mark.svg';

export function Masthead() {
  const { text } = useText();
  const { rules } = useEvaluation().evaluation;
  return (
    <header className="masthead">
      <img src={mark} alt="" width="36" height="36" />
      <p className="product">{text('product')}</p>
      <p className="edition">
        <span className="visually-hidden">{text('product.standard')} </span>
        <bdi>{rules.edition.id}</bdi>
      </p>
      <p className="limits">{text('product.not')}</p>
      <p className="offline" title={text('product.privacy')}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.8 3 4.4v4.9c0 4.3 2.9 7.4 7 8.9 4.1-1.5 7-4.6 7-8.9V4.4z" />
          <path d="m6.8 9.9 2.3 2.3 4.2-4.5" />
        </svg>
        {text('product.offline')}
      </p>
    </header>
  );
}
