import { goToContent } from './goToContent.ts';

/** Leads past the bar to the page itself. The address is the route's, so the link moves the focus by hand. */
export function SkipLink() {
  return (
    <a
      href="#main"
      data-print="hide"
      onClick={(event) => {
        event.preventDefault();
        goToContent();
      }}
      className="absolute top-2 left-2 z-50 rounded-control bg-accent px-3 py-2 text-sm font-medium text-accent-ink not-focus:sr-only"
    >
      Skip to the content
    </a>
  );
}
