import type { ReactNode } from 'react';
import { formatLength } from '../../../i18n/format-length';
import { formatMoment, formatShortMoment } from '../../../i18n/format-values';
import type { Answer, MovedOperation } from '../../../pipeline/question';
import { useLayoutStyles } from '../../parts/layout-styles';
import { PagedList } from '../../parts/PagedList';
import { RowButton } from '../../parts/RowButton';
import { SectionHeading } from '../../parts/SectionHeading';
import { useAction } from '../use-action';
import { FiguresTable } from './FiguresTable';
import { MessageList } from './MessageList';

type DisturbanceAnswer = Extract<Answer, { readonly kind: 'disturbance' }>;

/** What a disturbance does: figures before and after, who is delayed, who must know, what moves. */
export function DisturbanceEffect({ answer }: { readonly answer: DisturbanceAnswer }): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const { before, after, notifications } = answer;
  return (
    <>
      <section className={layout.tight}>
        <div role="status">
          <SectionHeading>{tell('disturbance.effect')}</SectionHeading>
          <p className={layout.text}>{effectSentence(answer, tell)}</p>
        </div>
        <FiguresTable
          label={tell('figure.compare')}
          columns={[
            { name: tell('figure.before'), figures: before },
            { name: tell('figure.after'), figures: after },
          ]}
        />
      </section>
      {answer.delayed.length > 0 && <Delayed delayed={answer.delayed} />}
      <MessageList notifications={notifications} />
      {answer.moved.length > 0 && <Moved moved={answer.moved} />}
    </>
  );
}

function effectSentence({ delayed, moved }: DisturbanceAnswer, tell: ReturnType<typeof useAction>['tell']): string {
  const later = delayed.length === 0 ? tell('disturbance.none-delayed') : `${tell('disturbance.delayed', { count: delayed.length })}.`;
  const moves = moved.length === 0 ? tell('disturbance.none-moved') : `${tell('disturbance.moved', { count: moved.length })}.`;
  return `${later} ${moves}`;
}

function Delayed({ delayed }: Pick<DisturbanceAnswer, 'delayed'>): ReactNode {
  const { tell, language } = useAction();
  const layout = useLayoutStyles();
  const title = tell('disturbance.delayed', { count: delayed.length });
  return (
    <section className={layout.tight}>
      <SectionHeading>{title}</SectionHeading>
      <PagedList rows={delayed} label={title} keyOf={({ demand }) => demand}>
        {({ demand, minutes, available }) => (
          <RowButton>
            {available === null
              ? tell('disturbance.delay-never', { demand })
              : tell('disturbance.delay', { demand, length: formatLength(minutes, language), date: formatMoment(available, language) })}
          </RowButton>
        )}
      </PagedList>
    </section>
  );
}

function Moved({ moved }: { readonly moved: readonly MovedOperation[] }): ReactNode {
  const { tell } = useAction();
  const layout = useLayoutStyles();
  const title = tell('disturbance.moved', { count: moved.length });
  return (
    <section className={layout.tight}>
      <SectionHeading>{title}</SectionHeading>
      <PagedList rows={moved} label={title} keyOf={({ order, operation }) => `${order} ${operation}`}>
        {(one) => <Move moved={one} />}
      </PagedList>
    </section>
  );
}

/** Where and when an operation was, and will be. */
function Move({ moved: { order, operation, resource, before, after } }: { readonly moved: MovedOperation }): ReactNode {
  const { tell, say, language } = useAction();
  const layout = useLayoutStyles();
  // Where the start stays, the finish moves.
  const when = before.start === after.start ? 'finish' : 'start';
  const words = (where: string, at: number | null): string => {
    const start = at === null ? tell('disturbance.no-date') : formatShortMoment(at, language);
    return tell(when === 'start' ? 'disturbance.from-start' : 'disturbance.to-finish', { resource: where, start });
  };
  const change = { before: words(before.resource, before[when]), after: words(resource, after[when]) };
  return (
    <RowButton>
      {tell('disturbance.move', { order, operation })}
      <br />
      <span className={layout.small}>{say('change.before-after', change)}</span>
    </RowButton>
  );
}
