export function SharedPage({ link }: { readonly link: string }) {
  return <p>{link.length}</p>;
}
