/** A refusal that a person should read: one clear sentence. It is shown on the page and never becomes a stack trace. */
export class Refusal extends Error {
  constructor(
    sentence: string,
    readonly status: 400 | 403 | 404 | 409 | 410 | 413 | 422 | 503 = 422,
  ) {
    super(sentence)
  }
}
