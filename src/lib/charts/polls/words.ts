import type { FigureWords } from '../kit/figure.ts';
import type { Polls, Share } from './data.ts';

const listed = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1) ?? ''}`;

/** The shares for arms among everyone asked: the first answer of each question, oldest first, if known on the day. */
function forArms({ questions }: Polls, asOf: string): readonly (readonly Share[])[] {
  return questions.map(({ asked }) =>
    asked
      .flatMap(({ shares }) => shares.slice(0, 1))
      .filter(({ group, known }) => group === 'All adults' && known <= asOf)
  );
}

function titleOf(data: Polls, asOf: string): string {
  const [gallup = [], joongang = []] = forArms(data, asOf);
  if (gallup.length === 0) return 'What South Koreans answered about arms for Ukraine';
  const [oldest, ...since] = gallup.map(({ value, time }) => ({ share: `${value}%`, time }));
  const shares = [
    `${oldest?.share} of South Koreans in ${oldest?.time}`,
    ...since.map(({ share, time }) => `${share} in ${time}`)
  ];
  const first = `For military aid to Ukraine: ${listed(shares)}`;
  const [other] = joongang;
  return other ? `${first}; asked in other words, ${other.value}% for weapons` : first;
}

/** The words around the chart. */
export const wordsOf = (data: Polls, asOf: string): FigureWords => ({
  title: titleOf(data, asOf),
  subtitle:
    'Answers in per cent of those asked. The two polls put different questions. Where a bar ends early, the source does not say how the rest answered. Dashed outlines were not yet known.'
});
