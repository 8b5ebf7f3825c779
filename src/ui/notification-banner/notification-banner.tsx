import type { ComponentChildren } from 'preact'

export interface NotificationBannerProps {
  title: ComponentChildren
  /** `success` says that something worked and is announced; `waiting` says that something is not done yet. */
  tone?: 'info' | 'success' | 'waiting' | undefined
  id?: string | undefined
  children: ComponentChildren
}

/** A message about what just happened or what to know before reading on. */
export function NotificationBanner({
  title,
  tone = 'info',
  id = 'nhsuk-notification-banner-title',
  children,
}: NotificationBannerProps) {
  return (
    <section
      class={`nhsuk-notification-banner${tone === 'info' ? '' : ` nhsuk-notification-banner--${tone}`}`}
      role={tone === 'success' ? 'alert' : undefined}
      aria-labelledby={id}
    >
      <div class="nhsuk-notification-banner__header">
        <h2 class="nhsuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div class="nhsuk-notification-banner__content">
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </section>
  )
}
