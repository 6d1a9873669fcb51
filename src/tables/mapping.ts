/** Which Excel table and header stand for which table and column of DOMAIN §1; canonical English name → the planner's own. */
export interface TableMapping {
  readonly tables: Readonly<Record<string, { readonly table: string; readonly columns?: Readonly<Record<string, string>> }>>;
}
