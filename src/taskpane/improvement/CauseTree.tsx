import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CauseNode, ProblemView } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import { RowButton } from '../parts/RowButton';
import { useImprovement } from './use-improvement';

const INDENT = 16;
/** Deeper ones stay in sight. */
const MOST_INDENT = 6;

const useStyles = makeStyles({
  line: { boxShadow: `inset ${tokens.strokeWidthThin} 0 ${tokens.colorNeutralStroke1}`, marginBottom: tokens.spacingVerticalXXS },
  link: {
    ...typographyStyles.caption1Strong,
    marginInlineEnd: tokens.spacingHorizontalXS,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
  },
});

interface Props {
  readonly problem: ProblemView;
  readonly open: (node: CauseNode) => void;
  readonly hasHelp?: boolean;
}

/** Every cause below what it explains, AND and OR before those that stand together; each opens as a form. */
export function CauseTree({ problem, open, hasHelp = false }: Props): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.tight}>
      {hasHelp && <p className={layout.small}>{word('cause.tree-help')}</p>}
      <ul className={layout.list} aria-label={word('cause.tree')}>
        {problem.tree.map(({ cause: place, depth, link, repeated }, index) => {
          const node = problem.causes[place];
          return (
            <li key={index} className={styles.line} style={{ marginInlineStart: `${Math.min(MOST_INDENT, depth - 1) * INDENT}px` }}>
              <RowButton onClick={() => open(node)}>
                {link !== null && <span className={styles.link}>{word(`cause.${link}`)}</span>}
                {node.cause}
                {repeated && ` (${word('cause.seen-above')})`}
                {!repeated && (
                  <>
                    <br />
                    <span className={layout.small}>{aboutCause(node, word)}</span>
                  </>
                )}
              </RowButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Its branch, votes, evidence, losses and actions, as far as there are any. */
export function aboutCause(node: CauseNode, word: ReturnType<typeof useImprovement>['word']): string {
  const { category, votes, evidence, losses, actions, isRoot } = node;
  const parts = [
    ...(category === null ? [] : [category]),
    ...(votes === null || votes === 0 ? [] : [word('cause.votes', { count: votes })]),
    ...(evidence === null ? [] : [evidence]),
    ...(losses === null ? [] : [losses]),
    ...(actions.length === 0 ? [] : [word('deviation.actions', { ids: actions.join(', ') })]),
    ...(isRoot ? [word('cause.root')] : []),
  ];
  return parts.join(' · ');
}
