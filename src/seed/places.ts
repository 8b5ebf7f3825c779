/** Where the town's care is given. */
export interface SeedOrganisation {
  code: string
  name: string
  kind: 'trust' | 'gp' | 'dentist'
  address: string
  postcode: string
  place: string
  sites: { code: string; name: string; kind: 'hospital' | 'clinic'; address: string; postcode: string }[]
  /** The surgery's own service comes with it and is only named here. */
  services: { key: string; code: string; site?: string; name: string; kind: 'service' | 'ward' }[]
  ownService?: string
  /** It is in the directory and takes no part yet. */
  joined?: false
  publicEmail?: string
}

export const organisations: SeedOrganisation[] = [
  {
    code: 'XWH',
    name: 'Wellmouth Hospitals Trust',
    kind: 'trust',
    address: '1 Infirmary Road, Wellmouth',
    postcode: 'ZZ1 1AA',
    place: 'Wellmouth',
    sites: [
      {
        code: 'XWH01',
        name: 'Wellmouth General Hospital',
        kind: 'hospital',
        address: '1 Infirmary Road, Wellmouth',
        postcode: 'ZZ1 1AA',
      },
      {
        code: 'XWH02',
        name: 'St Brannoc’s Hospital',
        kind: 'hospital',
        address: 'Chapel Hill, Lower Brannoc',
        postcode: 'ZZ2 4BH',
      },
    ],
    services: [
      { key: 'emergency', code: 'XWH01A', site: 'XWH01', name: 'Emergency Department', kind: 'service' },
      { key: 'maternity', code: 'XWH01B', site: 'XWH01', name: 'Maternity Unit', kind: 'service' },
      { key: 'ward7', code: 'XWH01C', site: 'XWH01', name: 'Ward 7, care of older people', kind: 'ward' },
      { key: 'scans', code: 'XWH01D', site: 'XWH01', name: 'X-ray and Scanning', kind: 'service' },
      { key: 'heart', code: 'XWH01E', site: 'XWH01', name: 'Heart Clinic', kind: 'service' },
      { key: 'daysurgery', code: 'XWH02A', site: 'XWH02', name: 'Day Surgery', kind: 'service' },
      { key: 'stroke', code: 'XWH02B', site: 'XWH02', name: 'Stroke Rehabilitation', kind: 'service' },
      { key: 'eyes', code: 'XWH02C', site: 'XWH02', name: 'Eye Clinic', kind: 'service' },
    ],
  },
  {
    code: 'XTW',
    name: 'Tidewater Community and Mental Health Trust',
    kind: 'trust',
    address: 'Ropewalk House, Quay Street, Wellmouth',
    postcode: 'ZZ1 3TW',
    place: 'Wellmouth',
    sites: [
      {
        code: 'XTW01',
        name: 'Ropewalk House',
        kind: 'clinic',
        address: 'Quay Street, Wellmouth',
        postcode: 'ZZ1 3TW',
      },
      {
        code: 'XTW02',
        name: 'Willow Unit',
        kind: 'hospital',
        address: 'Mill Lane, Upper Brannoc',
        postcode: 'ZZ2 6WU',
      },
    ],
    services: [
      { key: 'crisis', code: 'XTW01A', site: 'XTW01', name: 'Crisis Team', kind: 'service' },
      {
        key: 'mentalhealth',
        code: 'XTW01B',
        site: 'XTW01',
        name: 'Community Mental Health Team',
        kind: 'service',
      },
      { key: 'nurses', code: 'XTW01C', site: 'XTW01', name: 'District Nurses', kind: 'service' },
      { key: 'visitors', code: 'XTW01D', site: 'XTW01', name: 'Health Visitors', kind: 'service' },
      { key: 'physio', code: 'XTW01E', site: 'XTW01', name: 'Physiotherapy', kind: 'service' },
      {
        key: 'young',
        code: 'XTW01F',
        site: 'XTW01',
        name: 'Young People’s Mental Health Service',
        kind: 'service',
      },
      { key: 'memory', code: 'XTW01G', site: 'XTW01', name: 'Memory Clinic', kind: 'service' },
      { key: 'willow', code: 'XTW02A', site: 'XTW02', name: 'Willow Ward', kind: 'ward' },
    ],
  },
  {
    code: 'XHS',
    name: 'Harbour Street Surgery',
    kind: 'gp',
    address: '22 Harbour Street, Wellmouth',
    postcode: 'ZZ1 2HS',
    place: 'Wellmouth',
    sites: [],
    services: [],
    ownService: 'surgery',
  },
  {
    code: 'XCD',
    name: 'Cliff Parade Dental Practice',
    kind: 'dentist',
    address: '4 Cliff Parade, Wellmouth',
    postcode: 'ZZ1 5CP',
    place: 'Wellmouth',
    sites: [],
    services: [],
    ownService: 'dentist',
    joined: false,
    publicEmail: 'desk@cliffparade.example',
  },
]
