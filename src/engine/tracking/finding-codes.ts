/** What may be doubted of a record that can be read: it is likely wrong, but may be right. */
export type RecordDoubtCode = 'progress.order-unknown' | 'progress.overlap' | 'progress.rate-far-off';

/** What can be wrong in the records of progress. Words: i18n/findings/tracking. */
export type TrackingFindingCode =
  | 'progress.ends-before-start'
  | 'progress.in-future'
  | 'progress.nothing-recorded'
  | 'progress.operation-unknown'
  | 'progress.beyond-launched'
  | RecordDoubtCode;
