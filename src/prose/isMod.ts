type Modifiers = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Command on Apple devices, Control elsewhere. With Alt it is another character, not a shortcut. */
export function isMod({ ctrlKey, metaKey, altKey }: Modifiers): boolean {
  const apple = /mac|iphone|ipad/i.test(navigator.platform);
  return !altKey && (apple ? metaKey : ctrlKey);
}
