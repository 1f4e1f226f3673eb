// The page of a claim: the slider beside the date, the way to what was just said, printing, and the line of a fault.
(() => {
  'use strict';
  const DAY = 864e5;

  document.addEventListener('input', event => {
    const slider = event.target;
    if (slider.id === 'as-of-day') {
      const day = new Date(Date.parse(slider.dataset.first) + slider.value * DAY).toISOString().slice(0, 10);
      const field = document.getElementById('as-of');
      slider.setAttribute('aria-valuetext', day);
      field.value = day;
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }
  });

  document.addEventListener('change', event => {
    const slider = document.getElementById('as-of-day');
    if (event.target.id === 'as-of' && slider) {
      slider.value = (Date.parse(event.target.value) - Date.parse(slider.dataset.first)) / DAY;
    }
  });

  // what a click came to is read out, and the next key press goes on from there
  document.addEventListener('htmx:afterSettle', event => {
    if (event.detail.target.id === 'main') {
      (document.getElementById('told') ?? document.getElementById('refused'))?.focus();
    }
  });

  document.addEventListener('click', event => {
    if (event.target.closest('#print')) {
      window.print();
    }
    const link = event.target.closest('a[data-line]');
    const text = document.getElementById('json');
    if (link && text) {
      const lines = text.value.split('\n');
      const line = Math.min(lines.length, Number(link.dataset.line)) - 1;
      const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
      event.preventDefault();
      text.focus();
      text.setSelectionRange(start, start + lines[line].length);
      text.scrollTop = text.scrollHeight * line / lines.length - text.clientHeight / 2;
    }
  });

  // menus close by Escape and by a click elsewhere
  const close = except => document.querySelectorAll('details.menu[open]').forEach(menu => {
    if (menu !== except) {
      menu.open = false;
    }
  });
  document.addEventListener('click', event => close(event.target.closest('details.menu')));
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
