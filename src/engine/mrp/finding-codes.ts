/** Codes of what netting can find; the words are in i18n/findings/netting. */
export type NettingFindingCode =
  | 'netting.expedite'
  | 'netting.defer'
  | 'netting.cancel'
  | 'netting.increase'
  | 'netting.decrease'
  | 'netting.release'
  | 'netting.release-overdue'
  | 'netting.order-late'
  | 'netting.order-without-date'
  | 'netting.order-suspended'
  | 'netting.demand-beyond-horizon'
  | 'netting.demand-uncovered'
  | 'netting.programme-beyond-horizon'
  | 'netting.programme-past'
  | 'netting.stock-expired'
  | 'netting.stock-will-expire'
  | 'netting.bom-cycle';
