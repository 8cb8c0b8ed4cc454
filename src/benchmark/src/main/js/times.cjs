// Answers each question of a folder with the planner's module; writes the answer and the median of its times beside it.
'use strict';
const fs = require('fs');
const path = require('path');

const ENOUGH_MS = 1000;

const [modulePath, folder, repetitions] = process.argv.slice(2);
const planner = require(modulePath);

for (const name of fs.readdirSync(folder).filter((each) => each.endsWith('.question'))) {
  const question = fs.readFileSync(path.join(folder, name), 'utf8');
  const answer = planner.plan(question);
  const times = [];
  for (let run = 0, spent = 0; run < Number(repetitions) && spent < ENOUGH_MS; run++) {
    const start = process.hrtime.bigint();
    planner.plan(question);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    spent += times[run];
  }
  times.sort((a, b) => a - b);
  fs.writeFileSync(path.join(folder, name.replace('.question', '.javascript')), answer);
  fs.writeFileSync(path.join(folder, name.replace('.question', '.time')), String(times[Math.floor(times.length / 2)]));
}
