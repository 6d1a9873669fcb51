import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAction } from '../actions/use-action';
import { useLayoutStyles } from '../parts/layout-styles';
import { Sign, type Tone } from '../parts/Sign';
import { Spoken } from '../parts/Spoken';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} 0` },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, flexGrow: 1 },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1Strong, overflowWrap: 'anywhere' },
  mark: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly tone: Tone;
  readonly name: string;
  /** In short, at the right of the name. */
  readonly mark?: string | null;
  /** What there is to say; what is null is passed over. */
  readonly texts: readonly (string | null)[];
  /** Smaller, below. */
  readonly details?: readonly (string | null)[];
  /** Buttons and fields. */
  readonly children?: ReactNode;
}

/** One line of a list of the week: a sign, a name, sentences, and what can be done about it. */
export function WeekLine({ tone, name, mark, texts, details = [], children }: Props): ReactNode {
  const { tell } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const about = details.filter((text) => text !== null).join(' · ');
  return (
    <div className={styles.line}>
      <Sign tone={tone} />
      <div className={styles.words}>
        <div className={styles.head}>
          <span className={styles.name}>
            {tone !== 'none' && <Spoken>{`${tell(`week.${tone}`)}. `}</Spoken>}
            {name}
          </span>
          {mark !== null && mark !== undefined && <span className={styles.mark}>{mark}</span>}
        </div>
        {texts.map((text) =>
          text === null ? null : (
            <p key={text} className={layout.text}>
              {text}
            </p>
          ),
        )}
        {about !== '' && <p className={layout.small}>{about}</p>}
        {children !== undefined && children !== null && <div className={layout.row}>{children}</div>}
      </div>
    </div>
  );
}
