import { printable } from 'iatg-core';
import type { ProgramWords } from './words/program.js';

type SystemFault = Pick<NodeJS.ErrnoException, 'code' | 'message'>;

const why = (reasons: Readonly<Record<string, string>>, { code, message }: SystemFault): string => (code && reasons[code]) || printable(message.replaceAll(/\s+/g, ' '));

/** Why a file or folder cannot be read, with what to do. */
export const whyUnreadable = (fault: SystemFault, { unreadable }: ProgramWords): string => why(unreadable, fault);

/** Why a file cannot be written, with what to do. */
export const whyNotWritten = (fault: SystemFault, { unwritable }: ProgramWords): string => why(unwritable, fault);
