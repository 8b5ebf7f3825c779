export interface PhotoProps {
  src?: string | null | undefined
  name: string
  size?: 's' | 'm' | 'l' | undefined
}

const pixels = { s: 40, m: 56, l: 96 }

/** The face of someone who answers, or their initials. The name always stands beside, so it is not said twice. */
export function Photo({ src, name, size = 'm' }: PhotoProps) {
  if (src) {
    return (
      <img
        class={`photo photo--${size}`}
        src={src}
        alt=""
        width={pixels[size]}
        height={pixels[size]}
        loading="lazy"
      />
    )
  }
  return (
    <span class={`photo photo--${size} photo--initials`} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

/** The first letters of the first and the last name, without titles in brackets. */
export function initials(name: string): string {
  const names = name.replace(/\(.*?\)/g, '').match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const ends = names.length > 1 ? [names[0], names.at(-1)] : names
  return ends.map((one) => Array.from(one ?? '')[0]?.toUpperCase() ?? '').join('')
}
