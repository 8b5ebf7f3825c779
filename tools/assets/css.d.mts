export function weave(light: string, dark: string): string
export function buildStylesheets(
  root: string,
  addressOf: (name: string) => string,
): Promise<[string, string][]>
