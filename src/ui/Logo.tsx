/** The mark alone; the name stands beside it as text. */
export function Logo({ className = 'size-5.5' }: { readonly className?: string }) {
  return (
    <svg
      className={`shrink-0 text-accent ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3 20 9 4l12 11-8 1-2 4z" />
    </svg>
  );
}
