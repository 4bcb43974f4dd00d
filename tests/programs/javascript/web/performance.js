// Marks and measures; the times themselves differ from run to run.
const mark = performance.mark('start', { detail: { a: 1 } });
console.log(mark.name, mark.entryType, mark.duration, mark.detail, mark.startTime >= 0);
performance.mark('end');
const measure = performance.measure('work', 'start', 'end');
console.log(measure.name, measure.entryType, measure.duration >= 0, measure.detail);
console.log(performance.measure('span', { start: 1, end: 4 }).duration, performance.measure('long', { start: 2, duration: 5 }).duration);
console.log(performance.getEntriesByType('mark').map((it) => it.name), performance.getEntriesByName('work').length, performance.getEntries().length);
performance.clearMarks('start');
performance.clearMeasures();
console.log(performance.getEntries().map((it) => it.name), typeof performance.now(), performance.timeOrigin > 0);
try { performance.measure('x', 'nowhere'); } catch (error) { console.log(error.name, error.message); }
console.log(mark instanceof PerformanceMark, mark instanceof PerformanceEntry, Object.prototype.toString.call(measure));
