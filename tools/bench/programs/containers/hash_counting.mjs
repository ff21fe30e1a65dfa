// Counting with maps and sets: keys that are strings, keys that are pairs (joined, as one does here), and groups.

const CITIES = [
  "lyon",
  "oslo",
  "porto",
  "turin",
  "gdansk",
  "cork",
  "bergen",
  "ghent",
  "split",
  "malmo",
  "faro",
];

const advance = (state) => (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;

/** Trips as [from, to, day, traveller]. */
function makeEvents(count) {
  let state = 99;
  const events = [];
  for (let i = 0; i < count; i++) {
    state = advance(state);
    const origin = CITIES[(state >> 8) % CITIES.length];
    state = advance(state);
    const target = CITIES[(state >> 8) % CITIES.length];
    state = advance(state);
    events.push([origin, target, (state >> 8) % 365, "traveller" + String((state >> 17) % 5000)]);
  }
  return events;
}

const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);

function countStrings(events) {
  const counts = new Map();
  for (const event of events) count(counts, event[3]);
  return counts;
}

function countPairs(events) {
  const pairs = new Map();
  const weeks = new Map();
  for (const [origin, target, day] of events) {
    count(pairs, `${origin},${target}`);
    count(weeks, `${origin},${Math.trunc(day / 7)}`);
  }
  return { pairs, weeks };
}

function groupVisits(events) {
  const visited = new Map();
  for (const [origin, target, , traveller] of events) {
    let places = visited.get(traveller);
    if (places === undefined) visited.set(traveller, (places = new Set()));
    places.add(origin);
    places.add(target);
  }
  return visited;
}

function trigrams(events) {
  const counts = new Map();
  const letters = events
    .slice(0, Math.trunc(events.length / 4))
    .map((event) => event[1])
    .join("");
  for (let i = 0; i < letters.length - 2; i++) count(counts, letters.slice(i, i + 3));
  return counts;
}

function main() {
  const events = makeEvents(Number(process.argv[2] ?? 200000));
  const travellers = countStrings(events);
  let busiest = ["", 0];
  for (const item of travellers)
    if (item[1] > busiest[1] || (item[1] === busiest[1] && item[0] > busiest[0])) busiest = item;
  console.log(`${travellers.size} travellers, ${busiest[0]} travelled ${busiest[1]} times`);
  const { pairs, weeks } = countPairs(events);
  let rounds = 0;
  for (const [pair, n] of pairs) {
    const [origin, target] = pair.split(",");
    if (origin === target) rounds += n;
  }
  const fullest = Math.max(...weeks.values());
  console.log(`${pairs.size} pairs, ${rounds} round trips, ${weeks.size} weeks, ${fullest} in the fullest`);
  const visited = groupVisits(events);
  let everywhere = 0;
  let visits = 0;
  for (const places of visited.values()) {
    if (places.size === CITIES.length) everywhere++;
    visits += places.size;
  }
  console.log(`${everywhere} have been everywhere, ${visits} visits`);
  const grams = trigrams(events);
  const top = [...grams].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  console.log(`${grams.size} trigrams: [${top.map(([gram, n]) => `('${gram}', ${n})`).join(", ")}]`);
}

main();
