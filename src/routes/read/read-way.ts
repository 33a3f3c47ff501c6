/** How an article is read: as it is, with its facts marked, or with their answers left out. */
export type Way = 'plain' | 'facts' | 'recall';
