// Writes the module's answers to a folder's questions beside them; then asks the first one in many orders.
"use strict";
const fs = require("fs");
const path = require("path");

const [modulePath, folder, orders] = process.argv.slice(2);
const loading = process.hrtime.bigint();
const planner = require(modulePath);
const times = [`load ${milliseconds(loading)} ms`];

const questions = fs.readdirSync(folder).filter((name) => name.endsWith(".question")).sort();
for (const name of questions) {
    const question = fs.readFileSync(path.join(folder, name), "utf8");
    const start = process.hrtime.bigint();
    const answer = planner.plan(question);
    times.push(`${name} ${milliseconds(start)} ms`);
    fs.writeFileSync(path.join(folder, name.replace(".question", ".javascript")), answer);
}

const first = fs.readFileSync(path.join(folder, questions[0]), "utf8");
const expected = planner.plan(first);
let state = 1;
for (let order = 0; order < Number(orders); order++) {
    if (planner.plan(shuffled(first)) !== expected) {
        throw new Error(`another answer in order ${order}`);
    }
}
fs.writeFileSync(path.join(folder, "times.txt"), times.join("\n") + "\n");

/** The same question with the lines of items, arcs and bundles in another order. */
function shuffled(question) {
    const lines = question.trimEnd().split("\n");
    const fixed = lines.filter((line) => !/^(item|arc|bundle) /.test(line));
    const loose = lines.filter((line) => /^(item|arc|bundle) /.test(line));
    for (let at = loose.length - 1; at > 0; at--) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        const other = state % (at + 1);
        [loose[at], loose[other]] = [loose[other], loose[at]];
    }
    return [...fixed, ...loose].join("\n") + "\n";
}

function milliseconds(since) {
    return (Number(process.hrtime.bigint() - since) / 1e6).toFixed(1);
}
