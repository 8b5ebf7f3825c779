import type { ComponentChildren } from 'preact'

export interface TableProps {
  caption: ComponentChildren
  /** For a caption that a heading right above already says. */
  captionHidden?: boolean | undefined
  head: readonly ComponentChildren[]
  rows: readonly (readonly ComponentChildren[])[]
  /** The places of the columns that hold figures, from 0. */
  figures?: readonly number[] | undefined
  /** The first cell names its row. */
  rowHeads?: boolean | undefined
  id?: string | undefined
}

/** Rows and columns. Scrolls inside itself where the screen is narrow. */
export function Table({
  caption,
  captionHidden,
  head,
  rows,
  figures = [],
  rowHeads,
  id = 'table',
}: TableProps) {
  const figure = (at: number) => figures.includes(at)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section class="table-scroll" tabIndex={0} aria-labelledby={`${id}-caption`}>
      <table class="nhsuk-table">
        <caption
          class={`nhsuk-table__caption${captionHidden ? ' nhsuk-u-visually-hidden' : ''}`}
          id={`${id}-caption`}
        >
          {caption}
        </caption>
        <thead class="nhsuk-table__head">
          <tr class="nhsuk-table__row">
            {head.map((cell, at) => (
              <th
                class={`nhsuk-table__header${figure(at) ? ' nhsuk-table__header--numeric' : ''}`}
                scope="col"
              >
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {rows.map((row) => (
            <tr class="nhsuk-table__row">
              {row.map((cell, at) =>
                at === 0 && rowHeads ? <RowHead>{cell}</RowHead> : <Cell figure={figure(at)}>{cell}</Cell>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function RowHead({ children }: { children: ComponentChildren }) {
  return (
    <th class="nhsuk-table__header" scope="row">
      {children}
    </th>
  )
}

function Cell({ figure, children }: { figure: boolean; children: ComponentChildren }) {
  return <td class={`nhsuk-table__cell${figure ? ' nhsuk-table__cell--numeric' : ''}`}>{children}</td>
}
