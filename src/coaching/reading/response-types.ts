/** What a response is (evidence §1.1); what fits none is for a person to decide. */
export const responseTypes = ['generic', 'appreciative', 'offline', 'transparent', 'uncodable'] as const
export type ResponseType = (typeof responseTypes)[number]
