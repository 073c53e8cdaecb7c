import { Fragment, type ReactNode } from 'react';
import { inParts, locale, type MessageKey, type Values } from '../lib/i18n/say.ts';

interface Props {
  of: MessageKey;
  /** Chooses among the forms of the message; shown at `{count}` unless `with` says otherwise. */
  count?: number;
  /** What stands at `{name}`: elements, text or numbers. */
  with?: Record<string, ReactNode>;
}

/** A message with elements in the places of its values, in the order the language wants. */
export function Words({ of, count, with: values = {} }: Props) {
  const counted: Values = count === undefined ? {} : { count };
  return inParts(of, counted).map((part, at) => {
    if (typeof part === 'string') return part;
    const value = part.name in values ? values[part.name] : counted[part.name];
    return (
      <Fragment key={at}>
        {typeof value === 'number' ? value.toLocaleString(locale()) : value}
      </Fragment>
    );
  });
}
