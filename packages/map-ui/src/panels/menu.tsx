import { useEffect, useId, useRef, useState } from 'react';

export interface MenuItem {
  readonly label: string;
  readonly choose: () => unknown;
}

/** A button and the list that it opens. Escape, a click elsewhere and leaving by keyboard close it. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(
    function closeOutside() {
      if (!isOpen) return;
      const close = ({ target }: Event): void => {
        if (!menu.current?.contains(target as Node)) setOpen(false);
      };
      addEventListener('pointerdown', close);
      addEventListener('focusin', close);
      return function stop() {
        removeEventListener('pointerdown', close);
        removeEventListener('focusin', close);
      };
    },
    [isOpen],
  );

  const closeByKey = (event: React.KeyboardEvent): void => {
    if (!isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, pressed on any of its buttons
    <div className="menu" ref={menu} onKeyDown={closeByKey}>
      <button ref={button} type="button" className="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      {isOpen && (
        <ul id={id} className="menu-list">
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  // From here the focus returns, after a dialogue say.
                  button.current?.focus();
                  void item.choose();
                }}
              >
                {item.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
