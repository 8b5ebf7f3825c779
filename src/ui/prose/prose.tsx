/** Plain text as paragraphs: an empty line parts them, a single line end stays a line end. Never HTML. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {paragraphs(text).map((lines) => (
        <p>{lines.flatMap((line, at) => (at === 0 ? [line] : [<br />, line]))}</p>
      ))}
    </>
  )
}

/** The lines of each paragraph. */
export function paragraphs(text: string): string[][] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
}
