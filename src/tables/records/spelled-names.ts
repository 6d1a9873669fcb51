import { NameIndex } from '../name-index';
import type { RowReader } from '../row-reader';

/** Free names that must agree between tables, such as setup families: the first spelling is kept, other spellings of it are read so. */
export class SpelledNames {
  private readonly names = new NameIndex();

  /** Makes known a spelling. */
  add(name: string): void {
    if (this.names.resolve(name) === null) this.names.add(name);
  }

  /** The name of a cell in the spelling that is kept; null when it is empty. */
  read(row: RowReader, column: string): string | null {
    const text = row.text(column);
    if (text === null) return null;
    const name = this.names.resolve(text);
    if (name === null) {
      this.names.add(text);
      return text;
    }
    row.sayReadAs(column, row.cell(column), name);
    return name;
  }
}
