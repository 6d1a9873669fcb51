import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CauseNode, ProblemView } from '../../pipeline/improvement-question';
import { useElementWidth } from '../parts/use-element-width';
import type { Branch } from './fishbone-layout';
import { layFishbone, wrap } from './fishbone-layout';
import { useImprovement } from './use-improvement';

const HEAD_LINE = 17;
const CHARACTER = 7;

const useStyles = makeStyles({
  words: { fontFamily: tokens.fontFamilyBase, fontSize: '11px', fill: tokens.colorNeutralForeground1, cursor: 'pointer' },
  branch: { fontFamily: tokens.fontFamilyBase, fontSize: '12px', fontWeight: 600, fill: tokens.colorBrandForeground1 },
  head: { fontFamily: tokens.fontFamilyBase, fontSize: '13px', fontWeight: 600, fill: tokens.colorNeutralForeground1 },
  spine: { stroke: tokens.colorNeutralForeground1, strokeWidth: 3 },
  bone: { stroke: tokens.colorNeutralForeground2, strokeWidth: 1.5 },
  twig: { stroke: tokens.colorNeutralStroke1, strokeWidth: 1 },
  box: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly problem: ProblemView;
  readonly open: (node: CauseNode) => void;
}

/** The cause-and-effect diagram, head up: the causes of each branch beside it. The tree below it has the same causes to press on. */
export function Fishbone({ problem, open }: Props): ReactNode {
  const { word } = useImprovement();
  const styles = useStyles();
  const [frame, width] = useElementWidth();
  const head = wrap(problem.name, (width - 40) / CHARACTER);
  const headHeight = head.length * HEAD_LINE + 10;
  const { bones, spineX, height } = layFishbone(branchesOf(problem, word('cause.other')), width);
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={headHeight + height + 14} role="img" aria-label={word('cause.fishbone-of', { problem: problem.name })}>
          <line x1={spineX} x2={spineX} y1={headHeight} y2={headHeight + height + 10} className={styles.spine} />
          <rect x={8} y={1} width={width - 16} height={headHeight - 2} rx={4} className={styles.box} />
          {head.map((line, index) => (
            <text key={index} x={width / 2} y={18 + index * HEAD_LINE} textAnchor="middle" className={styles.head}>
              {line}
            </text>
          ))}
          <g transform={`translate(0 ${headHeight + 4})`}>
            {bones.map(({ name, side, top, foot, texts }) => (
              <g key={name}>
                <line x1={top.x} y1={top.y} x2={foot.x} y2={foot.y} className={styles.bone} />
                <text x={top.x} y={top.y - 4} textAnchor={side === 'left' ? 'end' : 'start'} className={styles.branch}>
                  {name}
                </text>
                {texts.map(({ place, lines, x, y, boneX }) => (
                  <g key={place} onClick={() => open(problem.causes[place])}>
                    <line x1={x + (side === 'left' ? 2 : -2)} x2={boneX} y1={y - 4} y2={y - 4} className={styles.twig} />
                    {lines.map((line, index) => (
                      <text key={index} x={x} y={y + index * 14} textAnchor={side === 'left' ? 'end' : 'start'} className={styles.words}>
                        {line}
                      </text>
                    ))}
                  </g>
                ))}
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

/** Causes by branch, those that explain others below them; each cause once. */
function branchesOf({ tree, causes }: ProblemView, other: string): Branch[] {
  const branches = new Map<string, { readonly place: number; readonly text: string; readonly depth: number }[]>();
  // What explains a cause hangs below it, on its branch, whatever its own category.
  let branch = other;
  for (const { cause: place, depth, repeated } of tree) {
    const { cause, category, votes } = causes[place];
    if (depth === 1) branch = category ?? other;
    if (repeated) continue;
    const text = votes === null || votes === 0 ? cause : `${cause} (${votes})`;
    branches.set(branch, [...(branches.get(branch) ?? []), { place, text, depth: depth - 1 }]);
  }
  return [...branches].map(([name, own]) => ({ name, causes: own }));
}
