const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make the folder first, or name another',
  EISDIR: 'it is a folder; name a file in it',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'this user may not write there; name another folder',
  EPERM: 'this user may not write there; name another folder',
  EROFS: 'that disk can only be read; name another folder',
  ENOSPC: 'the disk is full; make room, or name another disk',
  EDQUOT: 'the quota of this user is used up; make room, or name another disk',
  EEXIST: 'there is such a file already; name another, or add --force',
};

/** Why a file cannot be written, with what to do. */
export const whyNotWritten = ({ code, message }: NodeJS.ErrnoException): string => (code && WHY[code]) || message.replaceAll(/\s+/g, ' ');
