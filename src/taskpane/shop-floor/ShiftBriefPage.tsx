import { Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatMoment } from '../../i18n/format-values';
import { frenchSpaces } from '../../i18n/french-spaces';
import { alertWords, latenessWords, missingWords, progressWords } from '../../i18n/shop-floor-words';
import { ActionFrame } from '../actions/parts/ActionFrame';
import { useAction } from '../actions/use-action';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { PagedList } from '../parts/PagedList';
import { SectionHeading } from '../parts/SectionHeading';
import { FloorAsked } from './FloorAsked';
import { useShopFloor, type ShopFloor } from './use-shop-floor';

type Brief = ShopFloor['briefs'][number];
type Line = Brief['running'][number];

const ALL = '';

const useStyles = makeStyles({
  brief: { padding: `${tokens.spacingVerticalM} 0`, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  part: { ...typographyStyles.body1Strong, margin: 0 },
  line: { padding: `${tokens.spacingVerticalXS} 0` },
  name: { ...typographyStyles.body1Strong, display: 'block', overflowWrap: 'anywhere' },
  alert: { ...typographyStyles.body1, display: 'block', color: tokens.colorStatusDangerForeground1, overflowWrap: 'anywhere' },
});

/** What whoever takes over a resource should know, in plain words. */
export function ShiftBriefPage(): ReactNode {
  const { tell, language } = useAction();
  const layout = useLayoutStyles();
  const { floor, state } = useShopFloor();
  const [chosen, setChosen] = useState(ALL);
  const briefs = floor?.briefs.filter(({ resource }) => chosen === ALL || resource === chosen) ?? [];
  return (
    <ActionFrame title={tell('menu.shift-brief')}>
      {floor === null ? (
        <FloorAsked state={state} />
      ) : (
        <>
          <p className={layout.small}>{tell('brief.moment', { moment: formatMoment(floor.now, language) })}</p>
          {!floor.planned && <EmptyNote>{tell('brief.no-plan')}</EmptyNote>}
          <Field label={tell('brief.resource')}>
            <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
              <option value={ALL}>{tell('brief.all')}</option>
              {floor.briefs.map(({ resource }) => (
                <option key={resource} value={resource}>
                  {resource}
                </option>
              ))}
            </Select>
          </Field>
          {briefs.length === 0 ? (
            <EmptyNote>{tell('brief.none')}</EmptyNote>
          ) : (
            <PagedList rows={briefs} label={tell('menu.shift-brief')} keyOf={({ resource }) => resource}>
              {(brief) => <ResourceBrief brief={brief} />}
            </PagedList>
          )}
        </>
      )}
    </ActionFrame>
  );
}

function ResourceBrief({ brief: { resource, sector, stop, running, late, next } }: { readonly brief: Brief }): ReactNode {
  const { tell, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <article className={styles.brief}>
      <SectionHeading>{sector === null ? resource : `${resource} · ${sector}`}</SectionHeading>
      {stop !== null && (
        <span className={styles.alert}>
          {tell('brief.stopped', { moment: formatMoment(stop.start, language), cause: stop.cause ?? tell('brief.no-cause') })}
        </span>
      )}
      {running.length === 0 ? <p className={layout.text}>{tell('brief.nothing-runs')}</p> : <Lines word="brief.running" lines={running} />}
      <Lines word="brief.late" lines={late} />
      <Lines word="brief.next" lines={next} />
    </article>
  );
}

interface LinesProps {
  readonly word: 'brief.running' | 'brief.late' | 'brief.next';
  readonly lines: readonly Line[];
}

function Lines({ word, lines }: LinesProps): ReactNode {
  const { tell } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles.part}>{tell(word)}</h3>
      <ul className={layout.list}>
        {lines.map((line) => (
          <li key={`${line.order} ${line.operation}`} className={styles.line}>
            <BriefLine line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BriefLine({ line }: { readonly line: Line }): ReactNode {
  const { tell, language } = useAction();
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { order, operation, item, description, start, state, operator } = line;
  const about = [item, description, ...progressWords(line, language)];
  if (state === 'open' && start !== null) about.push(tell('brief.from', { moment: formatMoment(start, language) }));
  if (state === 'begun' && operator !== null) about.push(operator);
  const lacks = missingWords(line, language);
  const watch = [...latenessWords(line, language), ...alertWords(line, language)];
  return (
    <>
      <span className={styles.name}>{tell('brief.line', { order, operation })}</span>
      <span className={layout.small}>{about.filter((one) => one !== '').join(' · ')}</span>
      {lacks.length > 0 && (
        <span className={styles.alert}>{frenchSpaces(tell('brief.lacks', { things: lacks.join(', ') }), language)}</span>
      )}
      {watch.length > 0 && (
        <span className={styles.alert}>{frenchSpaces(tell('brief.watch', { things: watch.join(', ') }), language)}</span>
      )}
    </>
  );
}
