/** Excel's name of the table of messages by addressee; what is written in its columns `by` and `on` is read back from it. */
export const INFORM_TABLE = 'JalonInform';

/** Keys of its columns, in their order, which never changes. */
export const INFORM_COLUMNS = ['service', 'name', 'address', 'severity', 'about', 'sentence', 'theirs', 'by', 'on', 'key'] as const;
