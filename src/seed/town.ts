/** Wellmouth, a town that does not exist: two hospitals of a trust, a community and mental health trust, a surgery. */

export interface SeedPerson {
  key: string
  name: string
  email: string
  title: string
  sentence?: string
  why?: string
  organisation?: string
  role?: 'reader' | 'responder' | 'understudy' | 'coach' | 'scout' | 'director' | 'administrator'
  services?: string[]
  /** Is gone by today, and cannot sign in any more. */
  leaves?: true
  platform?: 'moderator' | 'senior moderator' | 'operator' | 'watcher'
}

export const people: SeedPerson[] = [
  {
    key: 'asha',
    name: 'Asha Pell',
    email: 'asha.pell@hearback.example',
    title: 'Senior moderator',
    platform: 'senior moderator',
  },
  {
    key: 'tom',
    name: 'Tom Rudd',
    email: 'tom.rudd@hearback.example',
    title: 'Moderator',
    platform: 'moderator',
  },
  {
    key: 'nell',
    name: 'Nell Yarrow',
    email: 'nell.yarrow@hearback.example',
    title: 'Operator of the platform',
    platform: 'operator',
  },
  {
    key: 'kit',
    name: 'Kit Lowe',
    email: 'kit.lowe@commissioning.example',
    title: 'Commissioner',
    platform: 'watcher',
  },
  {
    key: 'helen',
    name: 'Helen Quayle',
    email: 'helen.quayle@tidewater.example',
    title: 'Director of involvement',
    sentence: 'I make sure that stories reach the people they are about.',
    organisation: 'XTW',
    role: 'director',
  },
  {
    key: 'grace',
    name: 'Grace Penhale',
    email: 'grace.penhale@tidewater.example',
    title: 'Chief executive',
    sentence: 'I answer for the whole trust.',
    organisation: 'XTW',
    role: 'responder',
  },
  {
    key: 'ruth',
    name: 'Ruth Adeyemi',
    email: 'ruth.adeyemi@tidewater.example',
    title: 'Ward sister',
    sentence: 'I run Willow Ward by day.',
    why: 'It happened on my ward, so the answer should come from me.',
    organisation: 'XTW',
    role: 'responder',
    services: ['willow'],
  },
  {
    key: 'bev',
    name: 'Bev Carne',
    email: 'bev.carne@tidewater.example',
    title: 'Housekeeper',
    sentence: 'I look after the rooms and the kitchen on Willow Ward.',
    organisation: 'XTW',
    role: 'responder',
    services: ['willow'],
  },
  {
    key: 'sam',
    name: 'Sam Okoro',
    email: 'sam.okoro@tidewater.example',
    title: 'District nurse',
    sentence: 'I visit people at home, mostly for wounds and injections.',
    organisation: 'XTW',
    role: 'responder',
    services: ['nurses'],
  },
  {
    key: 'priya',
    name: 'Priya Nair',
    email: 'priya.nair@tidewater.example',
    title: 'Health visitor and team leader',
    sentence: 'I visit families with new babies.',
    organisation: 'XTW',
    role: 'responder',
    services: ['visitors'],
  },
  {
    key: 'jo',
    name: 'Jo Fenwick',
    email: 'jo.fenwick@tidewater.example',
    title: 'Team manager',
    sentence: 'I manage the community mental health team.',
    why: 'I decide how visits are planned, so I can say what will change.',
    organisation: 'XTW',
    role: 'responder',
    services: ['mentalhealth', 'crisis'],
  },
  {
    key: 'imran',
    name: 'Imran Sethi',
    email: 'imran.sethi@tidewater.example',
    title: 'Consultant psychiatrist',
    sentence: 'I am a doctor for people with severe mental illness.',
    organisation: 'XTW',
    role: 'responder',
    services: ['mentalhealth', 'willow'],
  },
  {
    key: 'ola',
    name: 'Ola Brandt',
    email: 'ola.brandt@tidewater.example',
    title: 'Physiotherapist',
    sentence: 'I help people move again after illness or injury.',
    organisation: 'XTW',
    role: 'responder',
    services: ['physio'],
  },
  {
    key: 'lou',
    name: 'Lou Tresco',
    email: 'lou.tresco@tidewater.example',
    title: 'Service manager',
    sentence: 'I manage the service for young people.',
    organisation: 'XTW',
    role: 'responder',
    services: ['young'],
  },
  {
    key: 'marek',
    name: 'Marek Dolan',
    email: 'marek.dolan@tidewater.example',
    title: 'Receptionist',
    sentence: 'I am at the front desk of Ropewalk House.',
    organisation: 'XTW',
    role: 'responder',
    services: ['memory', 'physio'],
  },
  {
    key: 'carys',
    name: 'Carys Vaughan',
    email: 'carys.vaughan@tidewater.example',
    title: 'Mental health nurse',
    sentence: 'I answer the crisis line at night.',
    organisation: 'XTW',
    role: 'responder',
    services: ['crisis'],
    leaves: true,
  },
  {
    key: 'wyn',
    name: 'Wyn Prosser',
    email: 'wyn.prosser@tidewater.example',
    title: 'Matron',
    organisation: 'XTW',
    role: 'coach',
  },
  {
    key: 'bridget',
    name: 'Bridget Vane',
    email: 'bridget.vane@tidewater.example',
    title: 'Governor',
    organisation: 'XTW',
    role: 'reader',
  },
  {
    key: 'colin',
    name: 'Colin Marsh',
    email: 'colin.marsh@wellmouth-hospitals.example',
    title: 'Communications officer',
    organisation: 'XWH',
    role: 'responder',
  },
  {
    key: 'denise',
    name: 'Denise Harper',
    email: 'denise.harper@wellmouth-hospitals.example',
    title: 'Patient experience officer',
    organisation: 'XWH',
    role: 'director',
  },
  {
    key: 'femi',
    name: 'Femi Balogun',
    email: 'femi.balogun@wellmouth-hospitals.example',
    title: 'Stroke nurse',
    sentence: 'I work with people who have had a stroke.',
    organisation: 'XWH',
    role: 'responder',
    services: ['stroke'],
  },
  {
    key: 'dawn',
    name: 'Dawn Trease',
    email: 'dawn.trease@harbourstreet.example',
    title: 'Practice manager',
    organisation: 'XHS',
    role: 'director',
  },
]

/** The same for every invented person: the demonstration runs on this machine only. */
export const demoPassword = 'two kettles, one quiet hob'
