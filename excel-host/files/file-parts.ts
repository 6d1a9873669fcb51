import { strToU8, zipSync } from 'fflate';
import { escapeAttribute } from '../../src/workbook/xlsx/package/xml-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Where a relationship leads: to a part, or out of the file. */
export interface RelationTarget {
  /** Full address of the type. */
  readonly type: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

/** The parts of a file that is being written, with what each is. */
export class FileParts {
  private readonly parts: Record<string, Uint8Array> = {};
  private readonly types: string[] = [];

  /** Adds a part; its type is given unless all parts of its ending have it. */
  add(name: string, text: string, type?: string): void {
    this.parts[name] = strToU8(HEAD + text);
    if (type) this.types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  /** The relationships of a part (of the file itself: ''), rId1 and so on. */
  relationships(of: string, targets: readonly RelationTarget[]): void {
    if (targets.length === 0) return;
    const slash = of.lastIndexOf('/') + 1;
    const list = targets.map(({ type, target, isOutside }, index) => {
      const mode = isOutside ? ' TargetMode="External"' : '';
      return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escapeAttribute(target)}"${mode}/>`;
    });
    this.add(
      `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`,
      `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
    );
  }

  toBytes(): Uint8Array {
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
    const types = strToU8(`${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${this.types.join('')}</Types>`);
    return zipSync({ '[Content_Types].xml': types, ...this.parts });
  }
}
