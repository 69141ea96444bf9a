/** Keeps toasts above an element at the window's bottom, for as long as it is there. A ref for that element. */
export function toastFloor(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const root = document.documentElement;
  const place = () => {
    const height = Math.max(0, window.innerHeight - element.getBoundingClientRect().top);
    root.style.setProperty('--toast-floor', `${height}px`);
  };
  const resized = new ResizeObserver(place);
  resized.observe(element);
  window.addEventListener('resize', place);
  place();
  return () => {
    resized.disconnect();
    window.removeEventListener('resize', place);
    root.style.removeProperty('--toast-floor');
  };
}
