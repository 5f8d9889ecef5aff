/** What the program itself says, in one language: what is wrong with arguments and files, and the preview of a file. Options, names and ids come as they are typed. */
export interface ProgramWords {
  /** An error line of an argument: what was typed, and what is wrong with it. In English the text goes on from the name. */
  readonly argument: (what: string, text: string) => string;
  /** `command` ends with a space, or is empty for the program itself. */
  readonly seeHelp: (text: string, command: string) => string;
  readonly note: (text: string) => string;
  readonly notAnOption: (command: string) => string;
  readonly givenTwice: string;
  readonly takesNoValue: string;
  readonly hasNoValue: string;
  readonly oneTooMany: string;
  readonly missing: string;
  readonly missingFile: string;
  readonly missingOneOf: (allowed: string) => string;
  readonly notKnown: (allowed: string) => string;
  readonly notANumber: string;
  readonly notAbove0: (unit: string) => string;
  readonly cannotBeRead: (why: string) => string;
  readonly cannotBeWritten: (why: string) => string;
  readonly outputNotWritten: (why: string) => string;
  readonly tooLarge: (needed_MB: string, limit_MB: string, option: string) => string;
  readonly tooDeep: string;
  readonly tooMuchMemory: string;
  readonly notAWholePlan: string;
  readonly noEnding: (allowed: string) => string;
  readonly folderWithoutPlans: string;
  readonly notTogether: (other: string) => string;
  readonly needs: (other: string) => string;
  readonly oneOfThem: string;
  readonly isAnInput: string;
  readonly noStore: string;
  readonly noSite: string;
  readonly isAStore: string;
  readonly isAnExposedSite: string;
  readonly namesTwice: (name: string) => string;
  readonly notAMix: (part: string, allowed: string) => string;
  readonly notAPair: string;
  readonly leastIsGreater: string;
  readonly foundInNone: (count: string) => string;
  readonly nothingToPlace: string;
  readonly noPair: string;
  readonly pairInTwoWays: string;
  readonly emptyStore: string;
  readonly confirmedOnMap: string;
  readonly forOnePlan: string;
  readonly forAFolder: string;
  readonly ofTheWholePlan: (papers: string) => string;
  readonly noMottConstant: (explosive: string) => string;
  readonly isInputAlready: (other: string) => string;
  readonly otherPlan: (plan: string) => string;
  readonly noStoreNamed: string;
  readonly file: string;
  readonly preview: (found: Readonly<Record<'format' | 'proposals' | 'faults', string>>) => string;
  readonly wholePlan: (format: string, features: string) => string;
  readonly asked: (facts: string) => string;
  readonly notTaken: (count: string) => string;
  /** Why a file or folder cannot be read, with what to do, by the code of the system. */
  readonly unreadable: Readonly<Record<'ENOENT' | 'EISDIR' | 'ENOTDIR' | 'EACCES' | 'EPERM' | 'ERR_FS_FILE_TOO_LARGE' | 'ERR_BUFFER_TOO_LARGE', string>>;
  readonly unwritable: Readonly<Record<'ENOENT' | 'EISDIR' | 'ENOTDIR' | 'EACCES' | 'EPERM' | 'EROFS' | 'ENOSPC' | 'EDQUOT' | 'EEXIST', string>>;
}
