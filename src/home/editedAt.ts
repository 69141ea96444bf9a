const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When something was last edited, as people say it. Both in milliseconds since 1970. */
export function editedAt(at: number, now: number): string {
  const ago = now - at;
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (ago < MINUTE) return 'Just now';
  if (ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  if (days === 0) return relative.format(-Math.floor(ago / HOUR), 'hour');
  if (days === 1) return 'Yesterday';
  if (days < 7) return relative.format(-days, 'day');
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', ...year }).format(at);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
