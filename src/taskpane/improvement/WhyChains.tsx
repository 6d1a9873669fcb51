import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CauseNode, ProblemView } from '../../pipeline/improvement-question';
import { useLayoutStyles } from '../parts/layout-styles';
import { RowButton } from '../parts/RowButton';
import { aboutCause } from './CauseTree';
import { useImprovement } from './use-improvement';

const useStyles = makeStyles({
  chain: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Five whys: from the problem down to each root, every answer the next question. */
export function WhyChains({ problem, open }: { readonly problem: ProblemView; readonly open: (node: CauseNode) => void }): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const layout = useLayoutStyles();
  return (
    <div className={layout.stack}>
      {problem.chains.map((chain, number) => (
        <section key={number} className={styles.chain} aria-label={word('cause.chain', { number: number + 1 })}>
          <p className={styles.name}>{`${problem.name}. ${word('cause.why')}`}</p>
          <ol className={layout.list}>
            {chain.map((place, index) => {
              const node = problem.causes[place];
              return (
                <li key={index}>
                  <RowButton onClick={() => open(node)}>
                    {word('cause.because', { number: index + 1, cause: node.cause })}
                    <br />
                    <span className={layout.small}>{index === chain.length - 1 ? aboutCause(node, word) : word('cause.why')}</span>
                  </RowButton>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
