import { Keyboard } from 'lucide-react';
import { actionById } from '@/actions/allActions';
import { IconButton } from '@/ui/IconButton';

/** The way to the list of keys, for who wants to leave the mouse alone. */
export function KeysHelp() {
  const { name, character, perform } = actionById('keys');
  return (
    <IconButton
      label={name()}
      shortcut={character}
      icon={<Keyboard />}
      onClick={perform}
      className="pointer-coarse:hidden @max-lg:hidden"
    />
  );
}
