/** Does the page work without a network? Loads after everything else. */
export const offline = {
  'offline.title': 'Use without a network',
  'offline.asking': 'Asking what is kept on this computer …',
  'offline.taking-in': 'Being kept on this computer for use without a network …',
  'offline.ready': 'Works offline: the whole page is kept on this computer ({size})',
  'offline.incomplete': 'Not yet usable without a network: some files of the page could not be fetched. Tried again at the next visit.',
  'offline.insecure': 'Not usable without a network: browsers keep pages only from https addresses and from this computer.',
  'offline.not-possible': 'Not usable without a network: this browser keeps no pages, as in some private windows.',
  'offline.folder': 'Runs from a folder: needs no network',
  'offline.newer': 'A newer version of this page is ready.',
  'offline.take-over': 'Change to it now',
  'offline.other-windows': 'This page is open in other windows. Close them, or the newer version comes when all windows have been closed.',
  'offline.unsaved': 'Not now: the work of this window is not saved, or an exercise is open.',
} as const;
