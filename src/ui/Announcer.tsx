import { useAnnouncements } from '@/ui/announcements';

/** Where `announce` is heard. Mounted once by the app; a modal dialog brings its own, since all around it is inert. */
export function Announcer() {
  const announcements = useAnnouncements();
  return (
    <div
      role="log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label="Announcements"
      className="sr-only"
    >
      {announcements.map(({ key, message }) => (
        <p key={key}>{message}</p>
      ))}
    </div>
  );
}
