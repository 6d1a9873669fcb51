import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A small table of figures: the first column words, the others numbers. */
export const useFigureTableStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightSemibold,
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
    ':first-child': { textAlign: 'start' },
  },
  cell: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    padding: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':first-child': { textAlign: 'start' },
  },
  over: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusDangerForeground3 },
});
