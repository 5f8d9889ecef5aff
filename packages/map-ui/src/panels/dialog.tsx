import { useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/use-text.js';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Work of its own beside the plan: the whole window. */
  readonly isDesk?: boolean;
  readonly children: React.ReactNode;
}

/** A dialogue in front of the page: Escape closes it, and the focus returns to where it was. */
export function Dialog({ title, onClose, isDesk = false, children }: DialogProps) {
  const { text } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(function open() {
    const opened = dialog.current!;
    const before = document.activeElement as HTMLElement | null;
    opened.showModal();
    return function close() {
      opened.close();
      before?.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={isDesk ? 'dialog is-desk' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A second Escape closes it without asking.
      onClose={() => !dialog.current?.open && onClose()}
    >
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="icon-button" aria-label={text('dialog.close')} title={text('dialog.close')} onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m6 6 12 12M18 6 6 18" />
          </svg>
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
