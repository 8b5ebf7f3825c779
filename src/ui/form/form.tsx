import type { ComponentChildren } from 'preact'
import type { FormState } from '../../platform/forms/index.ts'
import { useChrome } from '../../platform/http/chrome.ts'

export interface FormProps {
  action: string
  method?: 'get' | 'post' | undefined
  /** Only documents that the form may come back with errors; the fields take it themselves. */
  form?: FormState | undefined
  /** For forms with a file. */
  multipart?: boolean | undefined
  class?: string | undefined
  /** What a search form is for, when nothing else on the page says it. */
  label?: string | undefined
  children: ComponentChildren
}

/** A form that carries the visitor's own token, so that no other site can send it for them. */
export function Form({ action, method = 'post', multipart, children, label, ...props }: FormProps) {
  const { csrf } = useChrome()
  return (
    <form
      class={props.class}
      action={action}
      method={method}
      encType={multipart ? 'multipart/form-data' : undefined}
      aria-label={label}
      noValidate
    >
      {csrf && method === 'post' ? <input type="hidden" name="_csrf" value={csrf} /> : null}
      {children}
    </form>
  )
}
