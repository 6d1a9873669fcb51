/** Codes of what making operations of orders can find; the words are in i18n/findings/plan. */
export type OperationFindingCode =
  | 'operation.below-least-batch'
  | 'operation.skill-nobody'
  | 'operation.too-few-people'
  | 'operation.person-without-skill'
  | 'operation.reported-out-of-order'
  | 'operation.not-in-routing'
  | 'operation.pin-in-the-past'
  | 'operation.pin-without-date'
  | 'operation.subcontract-overdue'
  | 'order.no-routing';
