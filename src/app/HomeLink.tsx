import { hashOf } from '@/session/route';
import { Logo } from '@/ui/Logo';

export function HomeLink({ name = false }: { readonly name?: boolean }) {
  return (
    <a
      href={hashOf({ page: 'home' })}
      aria-label={name ? undefined : 'Planform: all plans and templates'}
      className="-ml-1.5 inline-flex min-h-8 min-w-8 shrink-0 items-center gap-2.5 rounded-control px-1 text-md font-semibold pointer-coarse:min-h-10"
    >
      <Logo />
      {name && 'Planform'}
    </a>
  );
}
