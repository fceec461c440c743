import type { FigureId } from '../story/figures.ts';
import { design as containers } from './containers/layout.ts';
import { design as earnings } from './earnings/layout.ts';
import { design as koreanWar } from './korean-war/layout.ts';
import { design as labourers } from './labourers/layout.ts';
import { design as losses } from './losses/layout.ts';
import { design as october2024 } from './october-2024/layout.ts';
import { design as polls } from './polls/layout.ts';
import { design as refinedOil } from './refined-oil/layout.ts';
import { design as securityCouncilVotes } from './security-council-votes/layout.ts';
import { design as shells } from './shells/layout.ts';
import { design as trade } from './trade/layout.ts';
import { design as troops } from './troops/layout.ts';
import type { FigureData, FigureDesign } from './kit/figure.ts';

/** Each design only ever meets the data its own folder made. */
const erased = <Data extends FigureData>(design: FigureDesign<Data>) => design as unknown as FigureDesign<FigureData>;

/** How each figure is drawn and worded: what the browser needs beside the data. */
export const designs: Readonly<Record<FigureId, FigureDesign<FigureData>>> = {
  'october-2024': erased(october2024),
  'korean-war': erased(koreanWar),
  containers: erased(containers),
  shells: erased(shells),
  troops: erased(troops),
  trade: erased(trade),
  'refined-oil': erased(refinedOil),
  earnings: erased(earnings),
  polls: erased(polls),
  'security-council-votes': erased(securityCouncilVotes),
  labourers: erased(labourers),
  losses: erased(losses)
};
