/** Leads the focus to the page's main heading, or to the page itself where it has none. */
export function goToContent(): void {
  const page = document.getElementById('main');
  const heading = page?.querySelector<HTMLElement>('h1') ?? page;
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
