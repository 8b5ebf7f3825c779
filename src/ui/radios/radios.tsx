import { GroupedField, type GroupProps, tieField, typedValue } from '../field/field.tsx'
import { type Option, Options } from '../field/options.tsx'

export interface RadiosProps extends GroupProps {
  options: readonly Option[]
  value?: string | undefined
  inline?: boolean | undefined
}

/** One choice out of a few. Nothing is chosen beforehand unless `value` says so. */
export function Radios(props: RadiosProps) {
  const { id } = tieField(props)
  return (
    <GroupedField {...props}>
      <Options
        kind="radios"
        id={id}
        name={props.name}
        options={props.options}
        chosen={[typedValue(props)]}
        extra={props.inline ? ' nhsuk-radios--inline' : ''}
      />
    </GroupedField>
  )
}
