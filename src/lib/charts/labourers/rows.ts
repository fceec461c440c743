import type { EstimatePanel, EstimateRow } from '../estimates/rows.ts';
import type { FigureData } from '../kit/figure.ts';

/** A number of workers, with the days it is of; for a plan, the day it was told. */
export interface WorkerRow extends EstimateRow {
  readonly time: { readonly from: string; readonly to: string };
}

/** Workers by what is counted: there, sent or there, entered, planned. */
export interface WorkerPanel extends EstimatePanel {
  readonly rows: readonly WorkerRow[];
  /** What follows the number beside a mark. */
  readonly label: string;
}

export interface Labourers extends FigureData {
  readonly rows: readonly EstimateRow[];
  readonly workers: readonly WorkerPanel[];
  /** Soldiers sent to work, who are no workers in the sense of the others: builders and sappers. */
  readonly soldiers: readonly EstimatePanel[];
  /** The day by which all workers had to be sent home, `YYYY-MM-DD`. */
  readonly deadline: string;
}
