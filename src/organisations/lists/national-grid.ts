/** A point on the ground, in degrees, WGS 84. */
export interface Position {
  latitude: number
  longitude: number
}

const radians = Math.PI / 180
const airy1830 = { a: 6377563.396, b: 6356256.909 }
const wgs84 = { a: 6378137, b: 6356752.314245 }

/** True origin and scale of the National Grid (Ordnance Survey, "A guide to coordinate systems in Great Britain", annexe A). */
const grid = {
  scale: 0.9996012717,
  latitude: 49 * radians,
  longitude: -2 * radians,
  northing: -100_000,
  easting: 400_000,
}

/** OSGB36 to WGS 84 (the same guide, section 6.6): metres, parts per million, seconds of arc; good to about five metres. */
const shift = { x: 446.448, y: -125.157, z: 542.06, ppm: -20.4894, rx: 0.1502, ry: 0.247, rz: 0.8421 }

/** Latitude and longitude of a National Grid easting and northing in metres, to about five metres. */
export function fromNationalGrid(easting: number, northing: number): Position {
  const local = gridToAiry(easting, northing)
  return toDegrees(helmert(toCartesian(local.latitude, local.longitude)))
}

/** Length of the meridian from the true origin, in metres. */
function meridian(latitude: number): number {
  const n = (airy1830.a - airy1830.b) / (airy1830.a + airy1830.b)
  const less = latitude - grid.latitude
  const more = latitude + grid.latitude
  const parts =
    (1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * less -
    (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(less) * Math.cos(more) +
    ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
    (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more)
  return airy1830.b * grid.scale * parts
}

/** Latitude whose meridian reaches this northing, within a hundredth of a millimetre. */
function footLatitude(northing: number): number {
  const reach = northing - grid.northing
  let latitude = grid.latitude
  for (let round = 0; round < 20; round++) {
    const missing = reach - meridian(latitude)
    latitude += missing / (airy1830.a * grid.scale)
    if (Math.abs(missing) < 0.00001) break
  }
  return latitude
}

function gridToAiry(easting: number, northing: number): Position {
  const latitude = footLatitude(northing)
  const e2 = 1 - airy1830.b ** 2 / airy1830.a ** 2
  const sin2 = Math.sin(latitude) ** 2
  const nu = (airy1830.a * grid.scale) / Math.sqrt(1 - e2 * sin2)
  const rho = (airy1830.a * grid.scale * (1 - e2)) / (1 - e2 * sin2) ** 1.5
  const eta2 = nu / rho - 1
  const t = Math.tan(latitude)
  const sec = 1 / Math.cos(latitude)
  const d = easting - grid.easting
  const vii = t / (2 * rho * nu)
  const viii = (t / (24 * rho * nu ** 3)) * (5 + 3 * t ** 2 + eta2 - 9 * t ** 2 * eta2)
  const ix = (t / (720 * rho * nu ** 5)) * (61 + 90 * t ** 2 + 45 * t ** 4)
  const x = sec / nu
  const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t ** 2)
  const xii = (sec / (120 * nu ** 5)) * (5 + 28 * t ** 2 + 24 * t ** 4)
  const xiia = (sec / (5040 * nu ** 7)) * (61 + 662 * t ** 2 + 1320 * t ** 4 + 720 * t ** 6)
  return {
    latitude: latitude - vii * d ** 2 + viii * d ** 4 - ix * d ** 6,
    longitude: grid.longitude + x * d - xi * d ** 3 + xii * d ** 5 - xiia * d ** 7,
  }
}

interface Cartesian {
  x: number
  y: number
  z: number
}

function toCartesian(latitude: number, longitude: number): Cartesian {
  const e2 = 1 - airy1830.b ** 2 / airy1830.a ** 2
  const nu = airy1830.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
  return {
    x: nu * Math.cos(latitude) * Math.cos(longitude),
    y: nu * Math.cos(latitude) * Math.sin(longitude),
    z: nu * (1 - e2) * Math.sin(latitude),
  }
}

function helmert({ x, y, z }: Cartesian): Cartesian {
  const scale = 1 + shift.ppm / 1e6
  const [rx, ry, rz] = [shift.rx, shift.ry, shift.rz].map((seconds) => (seconds / 3600) * radians) as [
    number,
    number,
    number,
  ]
  return {
    x: shift.x + scale * x - rz * y + ry * z,
    y: shift.y + rz * x + scale * y - rx * z,
    z: shift.z - ry * x + rx * y + scale * z,
  }
}

function toDegrees({ x, y, z }: Cartesian): Position {
  const e2 = 1 - wgs84.b ** 2 / wgs84.a ** 2
  const p = Math.hypot(x, y)
  let latitude = Math.atan2(z, p * (1 - e2))
  for (let round = 0; round < 6; round++) {
    const nu = wgs84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2)
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p)
  }
  return { latitude: latitude / radians, longitude: Math.atan2(y, x) / radians }
}
