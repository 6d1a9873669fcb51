/** What can be wrong in the records of progress. Words: i18n/findings/tracking. */
export type TrackingFindingCode = 'progress.ends-before-start' | 'progress.in-future' | 'progress.nothing-recorded';
