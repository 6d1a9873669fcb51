import { auditData } from '../engine/audit/audit-data';
import { dataQuality, withQualityPoint, type QualityHistory } from '../engine/audit/quality-score';
import type { Finding } from '../engine/model/finding';
import type { PlanningInput } from '../engine/model/input';
import type { Minutes } from '../engine/model/units';
import { packValue, unpackValue } from './packed-text';

/** A history of the quality score as text for the workbook's settings. */
export function packQuality(history: QualityHistory): string {
  return packValue(history);
}

/** The reverse; empty for text that is none. Points that are none are passed over. */
export function unpackQuality(text: string | undefined): QualityHistory {
  const value = unpackValue(text);
  return Array.isArray(value) ? value.filter(isPoint) : [];
}

/** The history with the score of this run; a second run at the same moment takes the place of the first. */
export function qualityOfRun(history: QualityHistory, input: PlanningInput, findings: readonly Finding[], at: Minutes): QualityHistory {
  const { score, affected } = dataQuality(input, [...findings, ...auditData(input)]);
  return score === null ? history : withQualityPoint(history, { at, score, affected });
}

function isPoint(value: unknown): value is QualityHistory[number] {
  if (typeof value !== 'object' || value === null) return false;
  const { at, score, affected } = value as Readonly<Record<string, unknown>>;
  return [at, score, affected].every((each) => typeof each === 'number' && Number.isFinite(each));
}
