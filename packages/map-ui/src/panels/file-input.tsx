interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** Endings of names; every file where it is not given. */
  readonly accept?: string;
  readonly ref: React.Ref<HTMLInputElement>;
}

/** Opened by a button beside it: nobody sees it, or is told of it as a second button. */
export function FileInput({ label, onFile, accept, ref }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      aria-label={label}
      accept={accept}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        // The same choice again is a change, too.
        currentTarget.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
