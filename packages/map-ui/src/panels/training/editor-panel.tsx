export function EditorPanel({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
