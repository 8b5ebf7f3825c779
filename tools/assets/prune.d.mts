export function prune(css: string): string
