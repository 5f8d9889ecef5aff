interface Props extends Omit<React.ComponentProps<'input'>, 'type' | 'value' | 'onChange'> {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
}

/** A slider of which each drag is one step that can be undone, and all keys pressed in one visit another. */
export function StepSlider({ onChange, onStart, onEnd, ...range }: Props) {
  return (
    <input
      {...range}
      type="range"
      onPointerDown={onStart}
      // The drag is over; the keys that may follow are a step of their own.
      onPointerUp={onStart}
      onPointerCancel={onStart}
      // Pressed, it gets the focus after its first change: the drag is under way.
      onFocus={({ currentTarget }) => {
        if (!currentTarget.matches(':active')) onStart();
      }}
      onBlur={onEnd}
      onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
    />
  );
}
