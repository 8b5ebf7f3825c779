/** The mark: two arcs that nearly close. One speaks, one answers. */
export function Mark({ size = 32 }: { size?: number | undefined }) {
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
      <path class="mark__told" d="M20.6 4.9A12 12 0 1 0 14.4 27.9" />
      <path class="mark__heard" d="M18.6 27.7A12 12 0 0 0 24.4 7.4" />
    </svg>
  )
}
