// Prints the medians of some runs of Lighthouse on a page; ends with 1 where they miss what was promised.
const fs = require('fs');
const [page, folder, runs] = process.argv.slice(2);
const reports = Array.from({ length: Number(runs) }, (_, i) => JSON.parse(fs.readFileSync(`${folder}/${i + 1}.json`, 'utf8')));
const median = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const score = category => Math.round(100 * median(reports.map(report => report.categories[category].score)));
const audit = name => median(reports.map(report => report.audits[name].numericValue));
const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(score);
const [shift, blocked] = [audit('cumulative-layout-shift'), audit('total-blocking-time')];
console.log(page.slice(0, 34).padEnd(34), ...scores.map(value => String(value).padStart(5)), shift.toFixed(4).padStart(7), blocked.toFixed(0).padStart(7));
const lost = reports[0];
for (const [category, { auditRefs }] of Object.entries(lost.categories)) {
  for (const { id, weight } of auditRefs) {
    const { score: own, title } = lost.audits[id];
    if (weight > 0 && own !== null && own < 0.9) console.log(`    ${category}: ${title} (${own})`);
  }
}
process.exit(scores[0] >= 98 && scores.slice(1).every(value => value === 100) && shift <= 0.01 && blocked <= 50 ? 0 : 1);
