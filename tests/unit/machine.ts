/** What a described machine has and lets happen. */
export interface Described {
  readonly programs?: readonly string[];
  /** Which programs appear when a command with these words is run. */
  readonly installs?: Readonly<Record<string, readonly string[]>>;
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly root?: boolean;
}

/** A machine as described, for what looks for programs and installs them. `run` says whether a program appeared. */
export function machine({
  programs = [],
  installs = {},
  env = { PATH: '/usr/bin' },
  platform = 'linux',
  root = true
}: Described) {
  const present = new Set(programs);
  const commands: string[] = [];
  return {
    commands,
    env,
    platform,
    root,
    exists: (path: string) => present.has(path),
    run: (command: string, args: readonly string[]): boolean => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const [, appear = []] = Object.entries(installs).find(([words]) => line.includes(words)) ?? [];
      for (const program of appear) present.add(program);
      return appear.length > 0;
    }
  };
}
