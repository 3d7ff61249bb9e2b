/** A point in degrees of WGS 84. */
export type Point = { latitude: number; longitude: number };

const EARTH_RADIUS_MILES = 3958.8;

/** Miles between two points along the ground (the haversine formula; good to half a hundredth). */
export function milesBetween(from: Point, to: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (a: number, b: number) => Math.sin(radians(b - a) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
}

/** Whether a point is on or near England and Wales. */
export function isNearEngland({ latitude, longitude }: Point): boolean {
  return latitude > 49.8 && latitude < 55.9 && longitude > -6.6 && longitude < 1.9;
}
