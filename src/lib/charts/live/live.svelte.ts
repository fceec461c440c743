/** The day a mounted figure shows, which changes with the reader's. */
export class Day {
  value = $state('');
  constructor(day: string) {
    this.value = day;
  }
}
