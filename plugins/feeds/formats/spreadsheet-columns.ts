/** A column of the plain spreadsheet: its name, other names that people give it, and what to write in it. */
export type Column = { name: string; also: readonly string[]; help: string; sample: string };

const column = (name: string, help: string, sample: string, ...also: string[]): Column => ({
  ...{ name, help, sample, also },
});

/** Every column that the plain spreadsheet can have. Only the first two must be there. */
export const COLUMNS: readonly Column[] = [
  column("name", "what the service is called", "Splash Club", "service", "service_name", "title"),
  column("description", "what it is, in plain words", "Swimming for children who like quiet.", "about"),
  column("organisation", "who runs it", "Pool Trust", "organization", "provider"),
  column("id", "your own number or short name for it, which never changes", "17", "reference", "service_id"),
  column("updated", "the day of the last change", "2026-09-01", "modified", "last_modified"),
  column("status", "active, inactive, defunct or temporarily closed", "active"),
  column("min_age", "the youngest age in years", "5", "minimum_age", "age_from", "from_age"),
  column("max_age", "the oldest age in years", "11", "maximum_age", "age_to", "to_age"),
  column("website", "its web address", "https://www.pool.example", "url", "web", "web_address"),
  column("email", "a team's address, not one person's", "hello@pool.example", "email_address", "e_mail"),
  column("phone", "numbers, with / between them", "01632 960555", "telephone", "tel", "phone_number"),
  column("cost", "what it costs: Free, or a sum and a word", "£3 a session", "price", "fees", "costs"),
  column("days", "days of the week", "Monday, Thursday", "weekdays", "day"),
  column("opens", "when it begins", "16:00", "opens_at", "start_time"),
  column("closes", "when it ends", "17:30", "closes_at", "end_time"),
  column("when", "anything else about times", "Term time only", "times", "opening_hours"),
  column("place", "the name of the place", "Mere Lane Pool", "venue", "location"),
  column("address", "street and number", "2 Mere Lane", "address_1", "street"),
  column("town", "town or village", "Brackenmere", "city"),
  column("postcode", "postcode", "QX1 2AB", "postal_code", "post_code"),
  column("latitude", "degrees north", "51.5", "lat"),
  column("longitude", "degrees east", "-0.1", "lng", "long", "lon"),
  column("languages", "languages spoken there", "English; Urdu", "language"),
  column("categories", "what it is about", "leisure", "category", "type"),
  column("needs", "needs that it is for", "sensory", "need"),
  column("areas", "where it works", "north", "area"),
  column("eligibility", "who can come", "Any child aged 5 to 11.", "who_for", "who_can_come"),
  column("how_to_apply", "how to get it", "Call us.", "apply", "referral"),
  column("waiting_time", "how long people wait", "About two weeks", "waiting"),
  column("experience", "experience with SEND", "Two coaches sign.", "send_experience"),
  column("quiet_times", "when it is quiet", "Mondays", "quiet"),
  column("last_day", "the last day of a service that ends", "2027-07-20", "ends"),
  column("siblings_welcome", "yes, partly, no or not known", "yes", "siblings"),
  column("interpreters", "yes, partly, no or not known", "not known", "interpreter"),
  column("step_free", "yes, partly, no or not known", "yes"),
  column("accessible_toilet", "yes, partly, no or not known", "yes"),
  column("changing_place", "yes, partly, no or not known", "no", "changing_places"),
  column("hearing_loop", "yes, partly, no or not known", "no"),
  column("quiet_space", "yes, partly, no or not known", "yes"),
  column("blue_badge_parking", "yes, partly, no or not known", "partly"),
];

/** The column that a heading stands for, or undefined. */
export function findColumn(heading: string): Column | undefined {
  return COLUMNS.find(({ name, also }) => name === heading || also.includes(heading));
}
