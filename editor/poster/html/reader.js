// SPDX-License-Identifier: EUPL-1.2
// Lights patterns, walks through them, zooms and pans. Reads only ids and numbers from the page, never text.
'use strict';
const map = document.getElementById('map');
const all = document.getElementById('all');
const view = map.viewBox.baseVal;
document.documentElement.classList.add('scripted');

let scale = 1, left = 0, top_ = 0;
function place() {
  all.setAttribute('transform', `translate(${left} ${top_}) scale(${scale})`);
}
function pointAt(x, y) {
  return new DOMPoint(x, y).matrixTransform(map.getScreenCTM().inverse());
}
function zoom(factor, x, y) {
  const wanted = Math.min(8, Math.max(0.5, scale * factor));
  const at = pointAt(x, y);
  left = at.x - (at.x - left) * wanted / scale;
  top_ = at.y - (at.y - top_) * wanted / scale;
  scale = wanted;
  place();
}
function zoomMiddle(factor) {
  const box = map.getBoundingClientRect();
  zoom(factor, box.x + box.width / 2, box.y + box.height / 2);
}
function whole() { scale = 1; left = 0; top_ = 0; place(); }
document.getElementById('larger').addEventListener('click', () => zoomMiddle(1.3));
document.getElementById('smaller').addEventListener('click', () => zoomMiddle(1 / 1.3));
document.getElementById('whole').addEventListener('click', whole);
map.addEventListener('wheel', event => {
  event.preventDefault();
  zoom(Math.pow(1.0015, -event.deltaY), event.clientX, event.clientY);
}, { passive: false });

// One finger or the mouse pans, two fingers zoom.
const fingers = new Map();
let moved = 0;
map.addEventListener('pointerdown', event => {
  if (fingers.size === 0) moved = 0;
  fingers.set(event.pointerId, event);
  map.classList.add('held');
});
map.addEventListener('pointermove', event => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  if (fingers.size === 1) {
    const a = pointAt(before.clientX, before.clientY), b = pointAt(event.clientX, event.clientY);
    moved += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
    if (moved > 4) { left += b.x - a.x; top_ += b.y - a.y; place(); }
  } else if (fingers.size === 2) {
    const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
    const span = finger => Math.hypot(finger.clientX - other.clientX, finger.clientY - other.clientY);
    moved += 10;
    zoom(span(event) / Math.max(1, span(before)), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
  }
  fingers.set(event.pointerId, event);
});
for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
  map.addEventListener(end, event => {
    fingers.delete(event.pointerId);
    if (fingers.size === 0) map.classList.remove('held');
  });

const buttons = [...document.querySelectorAll('[data-pattern]')];
let chosen = null, at = -1;
function light() {
  for (const part of map.querySelectorAll('.lit, .now')) part.classList.remove('lit', 'now');
  for (const line of document.querySelectorAll('li.now')) { line.classList.remove('now'); line.removeAttribute('aria-current'); }
  map.classList.toggle('chosen', chosen !== null);
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.pattern === chosen));
  for (const section of document.querySelectorAll('section.told')) section.hidden = section.dataset.of !== chosen;
  if (chosen === null) return;
  const badge = document.getElementById(chosen);
  badge.classList.add('lit');
  const steps = badge.dataset.steps.split(' ');
  for (const id of [...steps, ...badge.dataset.links.split(' ')])
    if (id) document.getElementById(id)?.classList.add('lit');
  if (at < 0) return;
  document.getElementById(steps[at])?.classList.add('now');
  const line = document.querySelectorAll(`section[data-of="${chosen}"] ol.steps > li`)[at];
  if (line) { line.classList.add('now'); line.setAttribute('aria-current', 'step'); line.scrollIntoView({ block: 'nearest' }); }
}
function choose(id) {
  chosen = chosen === id ? null : id;
  at = -1;
  light();
}
function walk(by) {
  const count = document.getElementById(chosen).dataset.steps.split(' ').length;
  at = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
  light();
}
for (const button of buttons) button.addEventListener('click', () => choose(button.dataset.pattern));
for (const badge of map.querySelectorAll('.pattern'))
  badge.addEventListener('click', () => { if (moved <= 4) choose(badge.id); });
for (const button of document.querySelectorAll('[data-walk]'))
  button.addEventListener('click', () => walk(Number(button.dataset.walk)));
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === 'Escape') { chosen = null; at = -1; light(); whole(); }
  else if (event.key === '+') zoomMiddle(1.3);
  else if (event.key === '-') zoomMiddle(1 / 1.3);
  else if (chosen !== null && event.key === 'ArrowRight') walk(1);
  else if (chosen !== null && event.key === 'ArrowLeft') walk(-1);
});
light();
