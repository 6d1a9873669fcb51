import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CauseNode, ImprovementAnswer, ProblemView } from '../../pipeline/improvement-question';
import { ChoiceBar } from '../parts/ChoiceBar';
import { EmptyNote } from '../parts/EmptyNote';
import { useLayoutStyles } from '../parts/layout-styles';
import { CauseForm } from './CauseForm';
import type { CauseTask } from './CauseForm';
import { CauseTree } from './CauseTree';
import { Fishbone } from './Fishbone';
import { ImprovementFrame, Waiting } from './ImprovementFrame';
import { ChoicePart } from './TextPart';
import { useImprovement, useKeptAnswer } from './use-improvement';
import { WhyChains } from './WhyChains';

const VIEWS = ['fishbone', 'whys', 'tree'] as const;
type View = (typeof VIEWS)[number];
export type CauseListView = Extract<ImprovementAnswer, { readonly kind: 'cause-list' }>;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Why something is so: the problems with their causes, as a fishbone, as chains of whys and as a tree, to be added to while the team talks. */
export function CausesPage({ subject }: { readonly subject?: string }): ReactNode {
  const { tell } = useImprovement();
  const { answer, state, again } = useKeptAnswer('cause-list', { kind: 'cause-list' });
  if (answer === null) {
    return (
      <ImprovementFrame title={tell('menu.causes')}>
        <Waiting state={state} />
      </ImprovementFrame>
    );
  }
  return <Problems answer={answer} subject={subject ?? null} changed={again} />;
}

interface Props {
  readonly answer: CauseListView;
  readonly subject: string | null;
  readonly changed: () => void;
}

function Problems({ answer, subject, changed }: Props): ReactNode {
  const { word, tell } = useImprovement();
  const [first] = useState(() => (subject === null ? null : problemOf(answer, subject)));
  const [name, setName] = useState<string | null>(first?.name ?? null);
  const [task, setTask] = useState<CauseTask | null>(
    subject !== null && first === null ? { kind: 'add', problem: subject, parent: null } : null,
  );
  const [view, setView] = useState<View>('fishbone');
  const problem = answer.problems.find((one) => name !== null && same(one.name, name)) ?? answer.problems[0];
  if (task !== null) {
    const close = (): void => setTask(null);
    const written = (of: string): void => {
      setName(of);
      changed();
    };
    return <CauseForm key={JSON.stringify(task)} task={task} answer={answer} written={written} close={close} start={setTask} />;
  }
  const footer = (
    <>
      {problem !== undefined && (
        <Button appearance="primary" onClick={() => setTask({ kind: 'add', problem: problem.name, parent: null })}>
          {word('cause.add')}
        </Button>
      )}
      <Button
        appearance={problem === undefined ? 'primary' : 'secondary'}
        onClick={() => setTask({ kind: 'add', problem: '', parent: null })}
      >
        {word('cause.new-problem')}
      </Button>
    </>
  );
  return (
    <ImprovementFrame title={tell('menu.causes')} footer={footer}>
      {problem === undefined ? (
        <EmptyNote>{word('cause.none')}</EmptyNote>
      ) : (
        <>
          <ChoicePart
            label={word('cause.problem')}
            value={problem.name}
            choices={answer.problems.map((one) => ({ value: one.name, text: one.name }))}
            onChange={setName}
          />
          <Ties problem={problem} />
          <ChoiceBar
            label={word('cause.view')}
            choices={VIEWS.map((value) => ({ value, text: word(`cause.${value}`) }))}
            value={view}
            onChange={setView}
          />
          <Drawing view={view} problem={problem} open={(node) => setTask({ kind: 'edit', problem: problem.name, cause: node.cause })} />
        </>
      )}
    </ImprovementFrame>
  );
}

/** The problem of that name, else the one that has a cause of that name. */
function problemOf({ problems }: CauseListView, subject: string): ProblemView | null {
  return (
    problems.find(({ name }) => same(name, subject)) ??
    problems.find(({ causes }) => causes.some(({ cause }) => same(cause, subject))) ??
    null
  );
}

function Ties({ problem }: { readonly problem: ProblemView }): ReactNode {
  const { word } = useImprovement();
  const layout = useLayoutStyles();
  const losses = problem.losses ?? word('cause.no-losses');
  const actions = problem.actions.length === 0 ? word('cause.no-action') : problem.actions.join(', ');
  return <p className={layout.small}>{word('cause.ties', { losses, actions })}</p>;
}

interface DrawingProps {
  readonly view: View;
  readonly problem: ProblemView;
  readonly open: (node: CauseNode) => void;
}

function Drawing({ view, problem, open }: DrawingProps): ReactNode {
  switch (view) {
    case 'fishbone':
      return (
        <>
          <Fishbone problem={problem} open={open} />
          <CauseTree problem={problem} open={open} />
        </>
      );
    case 'whys':
      return <WhyChains problem={problem} open={open} />;
    case 'tree':
      return <CauseTree problem={problem} open={open} hasHelp />;
  }
}
