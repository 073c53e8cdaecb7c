import { createContext } from 'react';
import type { Id } from '../lib/domain/record.ts';

/** The evidence whose passage was on the page of the card and is not there any more. */
export const LostQuotes = createContext<ReadonlySet<Id>>(new Set());
