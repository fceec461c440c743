import { claims } from '../facts/claims.ts';
import { estimates } from '../facts/estimates.ts';
import { events } from '../facts/events.ts';
import { lines } from '../facts/lines.ts';
import { series } from '../facts/series.ts';
import type { FigureId } from '../story/figures.ts';
import * as containers from './containers/data.ts';
import { design as containersDesign } from './containers/layout.ts';
import * as earnings from './earnings/data.ts';
import { design as earningsDesign } from './earnings/layout.ts';
import * as koreanWar from './korean-war/data.ts';
import { design as koreanWarDesign } from './korean-war/layout.ts';
import * as labourers from './labourers/data.ts';
import { design as labourersDesign } from './labourers/layout.ts';
import * as losses from './losses/data.ts';
import { design as lossesDesign } from './losses/layout.ts';
import * as october2024 from './october-2024/data.ts';
import { design as october2024Design } from './october-2024/layout.ts';
import * as polls from './polls/data.ts';
import { design as pollsDesign } from './polls/layout.ts';
import * as refinedOil from './refined-oil/data.ts';
import { design as refinedOilDesign } from './refined-oil/layout.ts';
import * as securityCouncilVotes from './security-council-votes/data.ts';
import { design as securityCouncilVotesDesign } from './security-council-votes/layout.ts';
import * as shells from './shells/data.ts';
import { design as shellsDesign } from './shells/layout.ts';
import * as trade from './trade/data.ts';
import { design as tradeDesign } from './trade/layout.ts';
import * as troops from './troops/data.ts';
import { design as troopsDesign } from './troops/layout.ts';
import type { FigureData } from './kit/figure.ts';
import { made, type Facts, type FigureModule, type FigurePlace, type MadeFigure } from './kit/made.ts';

/** All facts as they stand. */
export const facts: Facts = { claims, events, estimates, series, lines };

type Make = (facts: Facts, place: FigurePlace) => MadeFigure;

const maker =
  <Data extends FigureData>(id: FigureId, module: FigureModule<Data>): Make =>
  (facts, place) =>
    made(id, module, facts, place);

/** Every figure, as what makes it out of the facts. Build and tests only: it reads all facts. */
export const figures: Readonly<Record<FigureId, Make>> = {
  'october-2024': maker('october-2024', { ...october2024, design: october2024Design }),
  'korean-war': maker('korean-war', { ...koreanWar, design: koreanWarDesign }),
  containers: maker('containers', { ...containers, design: containersDesign }),
  shells: maker('shells', { ...shells, design: shellsDesign }),
  troops: maker('troops', { ...troops, design: troopsDesign }),
  trade: maker('trade', { ...trade, design: tradeDesign }),
  'refined-oil': maker('refined-oil', { ...refinedOil, design: refinedOilDesign }),
  earnings: maker('earnings', { ...earnings, design: earningsDesign }),
  polls: maker('polls', { ...polls, design: pollsDesign }),
  'security-council-votes': maker('security-council-votes', {
    ...securityCouncilVotes,
    design: securityCouncilVotesDesign
  }),
  labourers: maker('labourers', { ...labourers, design: labourersDesign }),
  losses: maker('losses', { ...losses, design: lossesDesign })
};
