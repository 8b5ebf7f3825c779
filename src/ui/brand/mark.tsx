interface MarkProps {
  size?: number | undefined
  /** Drawn thin, with its ends closer together, to be seen large. */
  fine?: boolean | undefined
}

const bold = { told: 'M20.6 4.9A12 12 0 1 0 14.4 27.9', heard: 'M18.6 27.7A12 12 0 0 0 24.4 7.4' }
const fineArcs = { told: 'M22 5.6A12 12 0 1 0 15.8 28', heard: 'M17.2 27.9A12 12 0 0 0 23.2 6.4' }

/** The mark: two arcs that nearly close. One speaks, one answers. */
export function Mark({ size = 32, fine }: MarkProps) {
  const arcs = fine ? fineArcs : bold
  return (
    <svg
      class="mark"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="mark__told" d={arcs.told} />
      <path class="mark__heard" d={arcs.heard} />
    </svg>
  )
}
