import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frenchSpaces } from '../../i18n/french-spaces';
import { formatFinding } from '../../i18n/format-finding';
import type { LocatedFinding } from '../../tables/read-input';
import { PagedList } from './PagedList';
import { usePane } from './pane-context';
import { RowButton } from './RowButton';
import { Sign } from './Sign';
import type { Tone } from './Sign';
import { Spoken } from './Spoken';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const TONES: Readonly<Record<LocatedFinding['severity'], Tone>> = { error: 'bad', warning: 'watch', info: 'none' };

interface Props {
  readonly findings: readonly LocatedFinding[];
  readonly total?: number;
  readonly label: string;
}

/** Messages as sentences; the code is in the tooltip, and a row with a cell leads to it. */
export function FindingList({ findings, total, label }: Props): ReactNode {
  return (
    <PagedList
      rows={findings}
      total={total}
      label={label}
      keyOf={(finding, index) => `${finding.code} ${index}`}
      children={(finding) => <FindingRow finding={finding} />}
    />
  );
}

function FindingRow({ finding }: { readonly finding: LocatedFinding }): ReactNode {
  const { say, language, actions } = usePane();
  const styles = useStyles();
  const { sheet, cell, severity, code } = finding;
  const place = sheet === undefined || cell === undefined ? null : { sheet, cell };
  return (
    <RowButton title={say('messages.code', { code })} onClick={place === null ? undefined : () => void actions.goTo(place)}>
      <span className={styles.line}>
        <Sign tone={TONES[severity]} />
        <span className={styles.words}>
          <span>
            <Spoken>{`${say(`severity.${severity}`)}. `}</Spoken>
            {frenchSpaces(formatFinding(finding, language), language)}
          </span>
          {place !== null && <span className={styles.place}>{`${place.sheet}!${place.cell}`}</span>}
        </span>
      </span>
    </RowButton>
  );
}
