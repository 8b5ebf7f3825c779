import { LabelledField, type LabelledProps, tieField } from '../field/field.tsx'

export interface FileUploadProps extends LabelledProps {
  /** Kinds of file the browser should offer, such as `image/jpeg,image/png`. */
  accept?: string | undefined
}

/** A file of the visitor's own. Its form needs `multipart`. */
export function FileUpload(props: FileUploadProps) {
  const { id, error, describedBy } = tieField(props)
  return (
    <LabelledField {...props}>
      <input
        class="file-upload"
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy}
        aria-invalid={error ? 'true' : undefined}
      />
    </LabelledField>
  )
}
