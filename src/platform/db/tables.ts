// Written by `npm run tables` from the migrated schema. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

// biome-ignore lint: JSON is read as unknown and written as text
export type JsonColumn = ColumnType<unknown, string, string>

export interface DB {
  'content.alert_criteria': {
    id: GeneratedAlways<number>
    account_id: number
    organisation_id: Generated<number | null>
    service_id: Generated<number | null>
    tag: Generated<string | null>
    min_criticality: Generated<number | null>
    frequency: 'at once' | 'daily' | 'weekly' | 'never'
    created_at: Date
  }
  'content.answer_clocks': {
    id: GeneratedAlways<number>
    story_id: number
    service_id: number
    organisation_id: number
    cause: 'story' | 'reply'
    started_at: Date
    due_at: Date
    next_at: Generated<Date | null>
    stopped_at: Generated<Date | null>
    stopped_by: Generated<'answered' | 'withheld' | 'moved' | null>
  }
  'content.answer_reminders': {
    clock_id: number
    account_id: number
    place: number
    outcome: 'reminded' | 'away' | 'gone'
    in_place_of: Generated<number | null>
    at: Date
  }
  'content.audience': {
    story_id: number
    account_id: number
    organisation_id: Generated<number | null>
    role_title: string
    told_at: Generated<Date | null>
    first_read_at: Generated<Date | null>
  }
  'content.changes': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    response_id: number
    organisation_id: number
    kind: 'planned' | 'made' | 'cannot'
    what: string
    who: string
    due: Generated<string>
    because: Generated<string>
    told_on: string
    withdrawn_at: Generated<Date | null>
  }
  'content.claims': {
    subject_kind: 'story' | 'response' | 'reply'
    subject_id: number
    moderator_id: number
    claimed_at: Date
  }
  'content.coach_overrides': {
    response_id: number
    account_id: number
    flag: string
    overridden_at: Date
  }
  'content.counted_stories': {
    story_id: number
    answers: number
    changes: number
  }
  'content.defamation_notices': {
    objection_id: number
    complainant_name: string
    statement: string
    meaning: string
    wrong_parts: string
    why_defamatory: string
    shares_details: boolean
    shared_email: Generated<string>
    forwarded_at: Generated<Date | null>
    author_by: Generated<string | null>
    author_wish: Generated<'remove' | 'keep' | null>
    author_shares: Generated<boolean | null>
    author_part: Generated<number | null>
    author_answered_on: Generated<string | null>
  }
  'content.desk_settings': {
    account_id: number
    shortcuts: Generated<boolean>
    content_notes: Generated<boolean>
    hard_stories: Generated<number>
  }
  'content.digest_entries': {
    account_id: number
    story_id: number
    frequency: string
    added_at: Date
  }
  'content.duty_turns': {
    id: GeneratedAlways<number>
    account_id: number
    first_day: string
    last_day: string
    set_by: number
    set_at: Date
    ended_at: Generated<Date | null>
  }
  'content.finder_vocabulary': {
    word: string
  }
  'content.hand_overs': {
    id: GeneratedAlways<number>
    story_id: number
    organisation_id: number
    mark: Buffer
    to_id: Generated<number | null>
    begun: ColumnType<unknown, string | undefined, string>
  }
  'content.headspace_stories': {
    session_id: number
    account_id: number
    story_id: number
  }
  'content.highlight_acknowledgements': {
    id: GeneratedAlways<number>
    subject_kind: string
    subject_id: number
    type: string
    words: string
    reason: string
    moderator_id: number
    acknowledged_at: Date
  }
  'content.invitation_signups': {
    response_id: number
    story_id: number
    signed_on: string
    withdrawn_on: Generated<string | null>
    told_on: Generated<string | null>
  }
  'content.left_answers_taken': {
    response_id: number
    taken_by: number
    into_id: number
    taken_at: Date
  }
  'content.log_entries': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    organisation_id: number
    account_id: number
    what: string
    who: string
    due: string
    noted_at: Date
  }
  'content.log_updates': {
    entry_id: number
    response_id: number
    begun_at: Date
  }
  'content.moderation_decisions': {
    id: GeneratedAlways<number>
    subject_kind: 'story' | 'response' | 'reply'
    subject_id: number
    version_id: Generated<number | null>
    verdict: string
    reason_code: Generated<string | null>
    note_to_author: Generated<string>
    private_note: Generated<string>
    criticality: Generated<number | null>
    moderator_id: Generated<number | null>
    decided_at: Date
    undone_at: Generated<Date | null>
    policy_version: Generated<number>
    told_at: Generated<Date | null>
  }
  'content.moderation_messages': {
    id: GeneratedAlways<number>
    story_id: number
    body: string
    sent_on: string
    decision_id: Generated<number | null>
  }
  'content.objections': {
    id: GeneratedAlways<number>
    kind: 'request' | 'objection' | 'notice' | 'appeal'
    story_id: number
    decision_id: Generated<number | null>
    version_id: Generated<number | null>
    service_ids: Generated<number[]>
    ground: string
    words: string
    account_id: Generated<number | null>
    organisation_id: Generated<number | null>
    contact_part: Generated<number | null>
    nation: string
    received_on: string
    received_at: Generated<Date | null>
    stage: Generated<'waiting' | 'with author' | 'answered' | 'silent' | 'closed'>
    due_at: Date
    reminded: Generated<number>
    outcome: Generated<string | null>
    reason_code: Generated<string | null>
    note_to_them: Generated<string>
    private_note: Generated<string>
    decided_by: Generated<number | null>
    closed_at: Generated<Date | null>
    policy_version: Generated<number | null>
  }
  'content.off_stage': {
    response_id: number
    story_id: number
    organisation_id: number
    since: string
    remind_at: Date
    reminded_at: Generated<Date | null>
    closed_on: Generated<string | null>
    closed_by: Generated<'staff' | 'author' | null>
  }
  'content.organisations': {
    id: GeneratedAlways<number>
    code: string
    name: string
    known_as: Generated<string[]>
    kind: string
    address: Generated<string>
    postcode: Generated<string>
    place: Generated<string>
    latitude: Generated<number | null>
    longitude: Generated<number | null>
    phone: Generated<string>
    website: Generated<string>
    public_email: Generated<string>
    opened_on: Generated<string | null>
    closed_on: Generated<string | null>
    successor_id: Generated<number | null>
    joined_on: Generated<string | null>
    response_target_days: Generated<number>
    source_dates: ColumnType<unknown, string | undefined, string>
    dormant: Generated<boolean>
    nation: Generated<'england-and-wales' | 'scotland' | 'northern-ireland' | 'ireland'>
  }
  'content.outsider_notices': {
    organisation_id: number
    told_on: string
  }
  'content.pending_decisions': {
    decision_id: number
    subject_kind: 'response' | 'reply'
    subject_id: number
    body: Generated<string | null>
    due_at: Date
  }
  'content.places': {
    outcode: string
    latitude: number
    longitude: number
  }
  'content.praise': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    organisation_id: number
    service_id: Generated<number | null>
    kind: 'person' | 'team'
    called: string
    taken_out: Generated<boolean>
    found_at: Date
    due_at: Date
    reminded_at: Generated<Date | null>
    passed_on_at: Generated<Date | null>
    settled_by: Generated<number | null>
    outcome: Generated<'told' | 'by hand' | 'not ours' | null>
  }
  'content.praise_hearers': {
    praise_id: number
    account_id: number
    told_at: Generated<Date | null>
  }
  'content.public_totals': {
    only_row: Generated<boolean>
    stories: number
    answers: number
    changes: number
  }
  'content.read_first': {
    id: GeneratedAlways<number>
    organisation_id: Generated<number | null>
    account_id: Generated<number | null>
    reason: string
    set_by: number
    set_at: Date
    ended_by: Generated<number | null>
    ended_at: Generated<Date | null>
  }
  'content.rehearsal_cues': {
    id: GeneratedAlways<number>
    response_id: number
    account_id: number
    passage: string
    cue: string
    given_at: Date
  }
  'content.rehearsal_waits': {
    id: GeneratedAlways<number>
    response_id: number
    organisation_id: number
    asked_at: Date
    ended_at: Generated<Date | null>
    outcome: Generated<'cue' | 'sent' | 'deleted' | null>
    waited_minutes: Generated<number | null>
  }
  'content.rehearsals': {
    response_id: number
    public_id: string
    organisation_id: number
    asked_at: Date
    answered_at: Generated<Date | null>
    told_version: Generated<number | null>
  }
  'content.relay_messages': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    account_id: number
    organisation_id: number
    sent_by: 'staff' | 'author'
    body: string
    stripped: Generated<boolean>
    sent_on: string
    reported_by: Generated<'staff' | 'author' | null>
    reported_on: Generated<string | null>
    looked_at_on: Generated<string | null>
  }
  'content.relay_stops': {
    story_id: number
    account_id: Generated<number | null>
    stopped_by: 'author' | 'moderator'
    stopped_on: string
  }
  'content.replies': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    response_id: Generated<number | null>
    status: 'submitted' | 'returned' | 'published' | 'declined' | 'withdrawn'
    body: string
    published_body: Generated<string | null>
    form_key: Generated<Buffer | null>
    submitted_on: string
    published_on: Generated<string | null>
    published_order: Generated<number | null>
    returned_reason: Generated<string>
  }
  'content.response_challenges': {
    id: GeneratedAlways<number>
    public_id: string
    response_id: number
    account_id: number
    guideline_version: number
    line: string
    words: string
    written_at: Date
    note: Generated<string>
    noted_at: Generated<Date | null>
  }
  'content.response_codings': {
    id: GeneratedAlways<number>
    response_id: number
    account_id: number
    type: 'generic' | 'appreciative' | 'offline' | 'transparent' | 'uncodable'
    reason: string
    coded_at: Date
  }
  'content.response_copy_keys': {
    organisation_id: number
    key: number
    response_id: number
  }
  'content.response_pictures': {
    id: GeneratedAlways<number>
    public_name: string
    response_id: number
    kind: 'picture' | 'easy read'
    place: number
    alt: string
    sentence: Generated<string>
    media_type: string
    width: number
    height: number
    etag: string
    bytes: Buffer
    added_at: Date
    removed_at: Generated<Date | null>
  }
  'content.response_readings': {
    response_id: number
    type: 'generic' | 'appreciative' | 'offline' | 'transparent' | 'uncodable'
    flags: JsonColumn
    likeness: number
    likest_id: Generated<number | null>
    read_at: Date
  }
  'content.response_versions': {
    id: GeneratedAlways<number>
    response_id: number
    number: number
    body: string
    saved_at: Date
    why: Generated<string>
    change_kind: Generated<string | null>
    change_what: Generated<string>
    change_who: Generated<string>
    change_when: Generated<string>
    change_because: Generated<string>
    signpost: ColumnType<unknown, string | undefined, string>
    invitation: ColumnType<unknown, string | undefined, string>
  }
  'content.responses': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    account_id: number
    organisation_id: number
    service_id: Generated<number | null>
    status: 'draft' | 'submitted' | 'returned' | 'published' | 'declined' | 'deleted'
    body: string
    published_body: Generated<string | null>
    shown_name: Generated<string>
    shown_role: Generated<string>
    shown_why: Generated<string>
    change_kind: Generated<'planned' | 'made' | 'cannot' | null>
    change_what: Generated<string>
    change_who: Generated<string>
    change_when: Generated<string>
    change_because: Generated<string>
    guideline_id: Generated<number | null>
    saved_at: Date
    submitted_at: Generated<Date | null>
    published_at: Generated<Date | null>
    helped: Generated<'yes' | 'partly' | 'no' | null>
    helped_on: Generated<string | null>
    why: Generated<string>
    revision: Generated<'submitted' | 'returned' | null>
    returned_reason: Generated<string>
    published_order: Generated<number | null>
    published_version: Generated<number | null>
    trusted_at: Generated<Date | null>
    read_after_at: Generated<Date | null>
    signpost: ColumnType<unknown, string | undefined, string>
    shown_signpost: ColumnType<unknown, string | undefined, string>
    closes: Generated<boolean>
    on_behalf_of: Generated<number | null>
    shown_behalf: Generated<string>
    invitation: ColumnType<unknown, string | undefined, string>
    shown_invitation: ColumnType<unknown, string | undefined, string>
    tells_too_much: Generated<boolean>
  }
  'content.safeguarding_alerts': {
    id: GeneratedAlways<number>
    story_id: number
    level: 'now' | 'today'
    kinds: Generated<string[]>
    raised_by: Generated<number | null>
    why: Generated<string>
    raised_on: string
    round: Generated<number>
    acknowledged_by: Generated<number | null>
    acknowledged_at: Generated<Date | null>
    closed_by: Generated<number | null>
    closed_at: Generated<Date | null>
    outcome: Generated<'seen to' | 'long over' | 'not meant' | null>
  }
  'content.safeguarding_calls': {
    alert_id: number
    rung: number
    round: number
    account_id: number
    called_on: string
  }
  'content.safeguarding_records': {
    id: GeneratedAlways<number>
    story_id: number
    told: string
    told_whom: Generated<string>
    what: string
    done_at: string
    account_id: number
    recorded_at: Date
  }
  'content.second_readings': {
    id: GeneratedAlways<number>
    decision_id: number
    story_id: number
    version_id: number
    chosen_on: string
    reader_id: Generated<number | null>
    read_at: Generated<Date | null>
    verdict: Generated<string | null>
    criticality: Generated<number | null>
  }
  'content.serious_alerts': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    organisation_id: number
    account_id: number
    in_place_of: Generated<number | null>
    approved_at: Date
    told_at: Date
    acknowledged_at: Generated<Date | null>
    widened_at: Generated<Date | null>
  }
  'content.services': {
    id: GeneratedAlways<number>
    code: string
    organisation_id: number
    site_id: Generated<number | null>
    name: string
    known_as: Generated<string[]>
    kind: string
    whole_site: Generated<boolean>
    address: Generated<string>
    postcode: Generated<string>
    place: Generated<string>
    latitude: Generated<number | null>
    longitude: Generated<number | null>
    opened_on: Generated<string | null>
    closed_on: Generated<string | null>
    successor_id: Generated<number | null>
    finder_words: Generated<string>
    source_dates: ColumnType<unknown, string | undefined, string>
    dormant: Generated<boolean>
    finder_name: Generated<string>
    finder_place: Generated<string>
    finder_x: Generated<number | null>
    finder_y: Generated<number | null>
    finder_until: Generated<string | null>
    importance: Generated<number>
  }
  'content.set_asides': {
    account_id: number
    subject_kind: 'story' | 'response' | 'reply'
    subject_id: number
    on_day: string
  }
  'content.sharing_consents': {
    request_id: number
    given_on: string
    taken_back_on: Generated<string | null>
  }
  'content.sharing_requests': {
    id: GeneratedAlways<number>
    public_id: string
    story_id: number
    organisation_id: number
    account_id: number
    kind: 'induction' | 'training' | 'talk' | 'wall' | 'board' | 'publication' | 'other'
    what: string
    place: string
    planned: string
    seen_by: string
    asked_on: string
    state: Generated<'asked' | 'yes' | 'no' | 'dropped'>
    answered_on: Generated<string | null>
    told_on: Generated<string | null>
  }
  'content.site_pages': {
    id: GeneratedAlways<number>
    slug: string
    version: number
    body: string
    saved_by: Generated<number | null>
    saved_at: Date
  }
  'content.sites': {
    id: GeneratedAlways<number>
    code: string
    organisation_id: number
    name: string
    known_as: Generated<string[]>
    kind: string
    address: Generated<string>
    postcode: Generated<string>
    place: Generated<string>
    latitude: Generated<number | null>
    longitude: Generated<number | null>
    phone: Generated<string>
    website: Generated<string>
    opened_on: Generated<string | null>
    closed_on: Generated<string | null>
    successor_id: Generated<number | null>
    source_dates: ColumnType<unknown, string | undefined, string>
    dormant: Generated<boolean>
  }
  'content.stories': {
    id: GeneratedAlways<number>
    public_id: string
    author_id: Generated<string | null>
    form_key: Generated<Buffer | null>
    screen_name: string
    relationship: string
    care_period: Generated<string | null>
    purpose: Generated<string>
    wants_reply: Generated<boolean>
    edits: Generated<'without asking' | 'ask first'>
    delay_days: Generated<number>
    unlisted_service: Generated<string>
    status: 'submitted' | 'returned' | 'held' | 'approved' | 'published' | 'declined' | 'withdrawn'
    withheld: Generated<'hidden' | 'deleted' | 'unpublished' | 'taken down' | null>
    withheld_reason: Generated<string | null>
    criticality: Generated<number | null>
    concern: Generated<string | null>
    edited_for_privacy: Generated<boolean>
    imported_from: Generated<string | null>
    latest_version_id: Generated<number | null>
    published_version_id: Generated<number | null>
    submitted_on: string
    published_on: Generated<string | null>
    withheld_on: Generated<string | null>
    returned_on: Generated<string | null>
    release_at: Generated<Date | null>
    search_words: Generated<string>
    suggested: Generated<boolean | null>
    services_corrected_on: Generated<string | null>
  }
  'content.story_reads': {
    story_id: number
    reads: Generated<number>
  }
  'content.story_services': {
    story_id: number
    service_id: number
  }
  'content.story_tags': {
    story_id: number
    kind: 'about' | 'good' | 'could be better' | 'feeling'
    tag: string
    polarity: Generated<'good' | 'poor' | 'neutral'>
    given_by: 'author' | 'moderator'
  }
  'content.story_uses': {
    id: GeneratedAlways<number>
    public_id: string
    request_id: number
    account_id: number
    setting: 'inside' | 'elsewhere' | 'open' | 'print' | 'online'
    used_on: string
    people: number
    recorded_at: Date
  }
  'content.story_versions': {
    id: GeneratedAlways<number>
    story_id: number
    number: number
    title: string
    body: string
    written_by: 'author' | 'moderator'
    moderator_id: Generated<number | null>
    reason: Generated<string>
    changes_meaning: Generated<boolean>
    saved_on: string
    erased: Generated<boolean>
  }
  'identity.address_requests': {
    link_hash: Buffer
    author_id: string
    lookup: Buffer
    open: Generated<boolean>
    asked_on: string
  }
  'identity.authors': {
    id: string
    receipt_hash: Generated<Buffer | null>
    created_on: string
    last_active_on: string
  }
  'identity.contacts': {
    author_id: string
    sealed: Buffer
    key_id: string
    lookup: Buffer
    wants_updates: Generated<boolean>
    undeliverable: Generated<boolean>
    created_on: string
    warned_on: Generated<string | null>
  }
  'identity.drafts': {
    token_hash: Buffer
    sealed: Buffer
    started_on: string
    saved_on: string
  }
  'identity.erasures': {
    author_id: string
    erased_on: string
  }
  'identity.sealed_parts': {
    id: GeneratedAlways<number>
    bound: string
    sealed: Buffer
    key_id: string
  }
  'identity.sessions': {
    token_hash: Buffer
    author_id: string
    created_on: string
  }
  'identity.sign_in_links': {
    token_hash: Buffer
    lookup: Buffer
    browser_hash: Buffer
    created_on: string
    spent: Generated<boolean>
  }
  'ops.audit': {
    id: GeneratedAlways<number>
    at: Generated<Date | null>
    on_day: string
    actor: string
    verb: string
    subject: string
    details: ColumnType<unknown, string | undefined, string>
    previous: Generated<Buffer | null>
    hash: Buffer
  }
  'ops.disclosures': {
    id: GeneratedAlways<number>
    story_id: number
    author_id: string
    basis: 'court order' | 'legal duty' | 'danger to life'
    reason: string
    silent_because: Generated<string>
    requested_by: number
    requested_at: Date
    confirmed_by: Generated<number | null>
    confirmed_at: Generated<Date | null>
  }
  'ops.outbox': {
    id: GeneratedAlways<number>
    message_id: string
    template: string
    params: ColumnType<unknown, string | undefined, string>
    to_author: Generated<string | null>
    to_account: Generated<number | null>
    sealed: Generated<Buffer | null>
    key_id: Generated<string | null>
    while_public: Generated<number | null>
    state: Generated<'waiting' | 'sent' | 'dead' | 'dropped'>
    attempts: Generated<number>
    last_error: Generated<string | null>
    created_on: string
    sent_on: Generated<string | null>
    expires_at: Generated<Date | null>
    enclosed: Generated<number[]>
  }
  'ops.settings': {
    name: string
    value: JsonColumn
  }
  'staff.absences': {
    id: GeneratedAlways<number>
    account_id: number
    first_day: string
    last_day: string
    cover_id: Generated<number | null>
    ended_at: Generated<Date | null>
    created_at: Date
  }
  'staff.accounts': {
    id: GeneratedAlways<number>
    email: string
    name: string
    role_title: Generated<string>
    role_sentence: Generated<string>
    why_answering: Generated<string>
    unnamed: Generated<boolean>
    password_hash: Generated<string | null>
    totp_secret: Generated<Buffer | null>
    totp_last_step: Generated<number>
    enrolled_at: Generated<Date | null>
    left_at: Generated<Date | null>
    created_at: Date
  }
  'staff.arrivals': {
    account_id: number
    organisation_id: number
    arrived_at: Date
    decided_at: Generated<Date | null>
    decided_by: Generated<number | null>
    outcome: Generated<'let in' | 'turned away' | null>
  }
  'staff.claims': {
    id: GeneratedAlways<number>
    organisation_id: number
    name: string
    email: string
    role_title: string
    proof: string
    asked_at: Date
    decided_at: Generated<Date | null>
    decided_by: Generated<number | null>
    outcome: Generated<'accepted' | 'declined' | null>
    reason: Generated<string>
  }
  'staff.debrief_contacts': {
    id: GeneratedAlways<number>
    organisation_id: number
    site_id: Generated<number | null>
    who: string
    how: string
    hours: Generated<string>
    outside: Generated<string>
    changed_by: number
    changed_at: Date
  }
  'staff.enrolments': {
    token_hash: Buffer
    account_id: number
    expires_at: Date
    totp_secret: Buffer
    spent_at: Generated<Date | null>
  }
  'staff.guideline_acknowledgements': {
    guideline_id: number
    account_id: number
    acknowledged_at: Date
  }
  'staff.guideline_comments': {
    id: GeneratedAlways<number>
    guideline_id: number
    account_id: number
    comment: string
    said_at: Date
  }
  'staff.guidelines': {
    id: GeneratedAlways<number>
    organisation_id: number
    version: number
    body: string
    owner_id: Generated<number | null>
    published_at: Date
  }
  'staff.headspace_seats': {
    session_id: number
    account_id: number
    booked_at: Date
    came: Generated<boolean | null>
  }
  'staff.headspace_sessions': {
    id: GeneratedAlways<number>
    public_id: string
    organisation_id: number
    site_id: Generated<number | null>
    service_id: Generated<number | null>
    day: string
    begins: string
    ends: string
    place: string
    seats: number
    purpose: 'answer' | 'rehearse' | 'changes'
    organiser_id: number
    status: Generated<'planned' | 'held' | 'cancelled'>
    minutes_held: Generated<number | null>
    planned_at: Date
    settled_at: Generated<Date | null>
  }
  'staff.ladder_rungs': {
    ladder_id: number
    place: number
    account_id: number
  }
  'staff.ladders': {
    id: GeneratedAlways<number>
    organisation_id: number
    service_id: Generated<number | null>
    senior_id: Generated<number | null>
    changed_by: Generated<number | null>
    changed_at: Date
  }
  'staff.membership_services': {
    membership_id: number
    service_id: number
    through_site_id: Generated<number | null>
  }
  'staff.membership_sites': {
    membership_id: number
    site_id: number
  }
  'staff.memberships': {
    id: GeneratedAlways<number>
    account_id: number
    organisation_id: number
    role: 'reader' | 'responder' | 'understudy' | 'coach' | 'scout' | 'director' | 'administrator'
    ended_at: Generated<Date | null>
    created_at: Date
  }
  'staff.nominations': {
    id: GeneratedAlways<number>
    public_id: string
    organisation_id: number
    account_id: number
    nominated_by: number
    nominated_at: Date
    answer: Generated<'yes' | 'no' | null>
    answered_at: Generated<Date | null>
  }
  'staff.pauses': {
    mark: Buffer
    kinds: string[]
    last_day: string
  }
  'staff.photos': {
    account_id: number
    etag: string
    media_type: string
    bytes: Buffer
    public_name: string
  }
  'staff.platform_roles': {
    account_id: number
    role: 'moderator' | 'senior moderator' | 'operator' | 'watcher'
    granted_at: Date
    ended_at: Generated<Date | null>
  }
  'staff.sessions': {
    token_hash: Buffer
    account_id: number
    started_at: Date
    last_seen_at: Date
    expires_at: Date
    second_factor: Generated<string | null>
    ended_at: Generated<Date | null>
    through_organisation_id: Generated<number | null>
  }
  'staff.sign_in_failures': {
    account_key: Buffer
    failures: number
    last_at: Date
  }
  'staff.sign_on_attempts': {
    state_hash: Buffer
    browser_hash: Buffer
    connection_id: number
    nonce: string
    verifier: Buffer
    next_path: Generated<string>
    expires_at: Date
    spent_at: Generated<Date | null>
  }
  'staff.sign_on_connections': {
    id: GeneratedAlways<number>
    organisation_id: number
    issuer: string
    client_id: string
    client_secret: Buffer
    domains: string[]
    two_factor_acr: Generated<string>
    changed_by: Generated<number | null>
    changed_at: Date
    allowed_by: Generated<number | null>
    allowed_at: Generated<Date | null>
    ended_at: Generated<Date | null>
    addresses_checked_at: Generated<Date | null>
    addresses_checked_by: Generated<number | null>
  }
  'staff.sign_on_identities': {
    connection_id: number
    issuer: string
    subject: string
    account_id: number
    linked_at: Date
  }
}
