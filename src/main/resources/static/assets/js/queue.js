// The queue by keyboard. Keys move and look; none of them changes a claim.
(() => {
  'use strict';
  const KEPT = 'claimgauge.keys';
  const on = document.getElementById('keys-on');
  const keys = document.getElementById('keys');
  const announced = document.getElementById('announced');
  const filter = document.getElementById('filter');
  const rows = () => [...document.querySelectorAll('.queue tbody tr')];
  const here = () => document.activeElement.closest('.queue tbody tr');
  const enter = row => {
    if (row) {
      row.querySelector('.title').focus();
      row.scrollIntoView({block: 'nearest'});
    }
  };
  const step = by => {
    const all = rows();
    const at = all.indexOf(here());
    enter(all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]);
  };
  const into = place => (here() ?? rows()[0])?.querySelector(place)?.focus();

  const ACTIONS = {
    j: () => step(1),
    k: () => step(-1),
    a: () => into('.next button'),
    o: () => into('.outcomes button'),
    u: () => (here()?.querySelector('.undo') ?? document.querySelector('.undo'))?.focus(),
    '/': () => document.getElementById('text').focus(),
    '?': () => {
      keys.open = !keys.open;
      keys.querySelector('summary').focus();
    }
  };
  const typing = element => element.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

  if (on) {
    on.checked = localStorage.getItem(KEPT) !== 'off';
    on.addEventListener('change', () => localStorage.setItem(KEPT, on.checked ? 'on' : 'off'));
    document.addEventListener('keydown', event => {
      if (!on.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
        return;
      }
      const link = document.querySelector('a[data-key="' + CSS.escape(event.key) + '"]');
      const action = Object.hasOwn(ACTIONS, event.key) ? ACTIONS[event.key] : link && (() => link.click());
      if (action) {
        event.preventDefault();
        action();
      }
    });
  }

  // so that an address holds what is asked for and nothing else
  filter?.addEventListener('submit', () => {
    const empty = [...filter.elements].filter(field => field.name && field.value === '');
    empty.forEach(field => { field.disabled = true; });
    setTimeout(() => empty.forEach(field => { field.disabled = false; }));
  });

  // a row that was replaced keeps the focus, and what happened is said
  let replaced = null;
  document.addEventListener('htmx:beforeSwap', event => { replaced = event.detail.target.closest('.queue tr')?.id ?? null; });
  document.addEventListener('htmx:afterSettle', () => {
    const row = replaced && document.getElementById(replaced);
    replaced = null;
    if (row) {
      (row.querySelector('.undo') ?? row.querySelector('.title')).focus();
      announced.textContent = row.querySelector('.said .words')?.textContent ?? '';
    }
  });
})();
