/** Whether the stage has a live map. `auto`: when idle and near; `static`: never; `live`: as soon as can be. */
export type StageMode = 'auto' | 'static' | 'live';

/** The mode that an address asks for by `stage`; `auto` where it asks for none that there is. */
export const readStageMode = (asked: string | null): StageMode =>
  asked === 'static' || asked === 'live' ? asked : 'auto';
