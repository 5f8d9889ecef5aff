import { useText } from '../i18n/use-text.js';
import { markOf } from '../state/plan-rules.js';
import { useEvaluation } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';

/** In the head of the page: the rule profile by which the plan is judged. */
export function ProfileButton() {
  const { text, messages } = useText();
  const { evaluation } = useEvaluation();
  const mark = markOf(evaluation);
  if (!mark) return null;
  return (
    <button type="button" className={mark.isShorter ? 'button profile-button is-shorter' : 'button profile-button'} title={messages.ui.profile} onClick={() => viewStore.set({ dialog: 'profiles' })}>
      <span className="visually-hidden">{messages.ui.profile}: </span>
      <bdi>{mark.name}</bdi>
      {mark.isShorter && <strong> – {text('profile.shorter')}</strong>}
    </button>
  );
}

/** Beside everything that rests on the rules: by which profile, and what has to be done where it is shorter than the standard. */
export function ProfileNotice() {
  const { messages } = useText();
  const { evaluation } = useEvaluation();
  const mark = markOf(evaluation);
  if (!mark) return null;
  return (
    <p className={mark.isShorter ? 'profile-notice is-shorter' : 'profile-notice'}>
      {messages.ui.profile}: <bdi>{mark.name}</bdi>
      {mark.isShorter && <strong> – {messages.ui['profile-shorter']}</strong>}
    </p>
  );
}
