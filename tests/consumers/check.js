// What all checks share: asking the archive, and saying what was found.
export const archive = process.env.ARCHIVE;

export async function get(path, headers = {}) {
  const answer = await fetch(archive + path, { headers, redirect: 'follow' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

export const text = async (path, headers) => (await get(path, headers)).text();
export const json = async (path, headers) => (await get(path, headers)).json();

/** A line a check; the faults below it. */
export function report(name, count, faults) {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${count - faults.length} of ${count}`);
  for (const fault of faults) console.log(`       ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** The marks of direction that sentences need wherever they are pasted say nothing to a comparison. */
export const withoutMarks = words => words.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();

export const works = ['abc-kazakhstan', 'iran-central-asia', 'kazakh-khanates', 'putin-visit-2024'];
export const passages = [
  'abc-kazakhstan/1', 'abc-kazakhstan/3.1', 'abc-kazakhstan/3.1-3.3', 'abc-kazakhstan/n12', 'iran-central-asia/1', 'iran-central-asia/2.1',
  'kazakh-khanates/2', 'kazakh-khanates/2.4-2.5', 'putin-visit-2024/1', 'putin-visit-2024/1.2',
];
