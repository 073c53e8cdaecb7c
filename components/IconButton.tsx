import type { LucideIcon } from 'lucide-react';

interface Props {
  icon: LucideIcon;
  label: string;
  onClick: (event: Event) => void;
  pressed?: boolean;
}

/** A small button that shows only an icon; its label is its name and its tooltip. */
export function IconButton({ icon: Icon, label, onClick, pressed }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={(event) => onClick(event.nativeEvent)}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
