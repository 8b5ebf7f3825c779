/** A mail as it is sent: a subject, a text part and an HTML part made from the same words. */
export interface Letter {
  subject: string
  text: string
  html: string
  /** Where one press stops these mails (RFC 8058); '' for mails that are asked for one by one. */
  stop: string
}

export type MailParams = Record<string, string | number>

/** The sites' addresses that a mail may link to. */
export interface MailSite {
  siteName: string
  baseUrl: string
  staffUrl: string
}

export interface MailTemplate {
  readonly name: string
  readonly for: 'author' | 'staff'
  readonly meaning: string
  /** Invented parameters, for the design page and the tests that walk every mail. */
  readonly example: MailParams
  readonly write: (
    params: MailParams,
    site: MailSite,
  ) => { subject: string; body: Paragraph[]; stop?: string }
}

/** A paragraph, or a link that stands on its own line. */
export type Paragraph = string | { link: string; text: string }
