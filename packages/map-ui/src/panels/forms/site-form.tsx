export function SiteForm({ id }: { readonly id: string }) { return <p>{id}</p>; }
