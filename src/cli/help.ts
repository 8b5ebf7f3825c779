import type { Command } from './command.ts'

/** Every command with its meaning. */
export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => usage(command).length))
  const lines = commands.map((command) => `  ${usage(command).padEnd(width)}  ${command.meaning}`)
  return [
    'npm run hearback -- COMMAND',
    '',
    ...lines,
    '',
    'Add --help to a command to see its options.',
  ].join('\n')
}

/** One command with its options. */
export function helpFor(command: Command): string {
  const options = Object.entries(command.options ?? {}).map(
    ([name, { value, meaning }]) => `  --${name}${value ? ` ${value}` : ''}\n      ${meaning}`,
  )
  return [
    `npm run hearback -- ${usage(command)}${options.length > 0 ? ' [options]' : ''}`,
    '',
    command.meaning,
    ...(command.notes ?? []),
    ...(options.length > 0 ? ['', ...options] : []),
  ].join('\n')
}

export function usage({ name, words = [] }: Command): string {
  return [name, ...words].join(' ')
}
