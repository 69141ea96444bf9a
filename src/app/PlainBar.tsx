import { HomeLink } from './HomeLink.tsx';
import { ThemeMenu } from './ThemeMenu.tsx';

/** The bar of pages that have nothing to do but to lead home. */
export function PlainBar() {
  return (
    <div className="flex min-h-13 items-center gap-1 px-3.5">
      <HomeLink name />
      <span className="grow" />
      <ThemeMenu />
    </div>
  );
}
