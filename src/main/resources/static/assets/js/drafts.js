// Sliders and fields of one number are kept in step, and step by keys; numbers are found while one types.
(() => {
  'use strict';
  const form = document.getElementById('numbers');
  if (!form) {
    return;
  }
  form.addEventListener('input', event => {
    const slider = event.target.closest('.slider');
    if (slider) {
      document.getElementById(slider.dataset.for).value = slider.value;
    } else if (event.target.matches('.value')) {
      const other = form.querySelector('.slider[data-for="' + event.target.id + '"]');
      if (other && event.target.value !== '' && !Number.isNaN(Number(event.target.value))) {
        other.value = event.target.value;
      }
    }
    const dial = event.target.closest('.dial');
    if (dial) {
      dial.classList.toggle('changed', [...dial.querySelectorAll('[data-present]')].some(field => field.value !== field.dataset.present));
    }
  });

  // a field steps as its slider does
  form.addEventListener('keydown', event => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const slider = by !== 0 && event.target.matches('.value') && form.querySelector('.slider[data-for="' + event.target.id + '"]');
    const next = slider && Number(event.target.value) + by * Number(slider.step);
    if (slider && !Number.isNaN(next)) {
      event.preventDefault();
      event.target.value = String(Math.round(next * 1e6) / 1e6);
      event.target.dispatchEvent(new Event('input', {bubbles: true}));
    }
  });

  const find = document.getElementById('text');
  const nothing = document.getElementById('nothing');
  find.addEventListener('input', () => {
    const words = find.value.trim().toLowerCase();
    let found = 0;
    form.querySelectorAll('.panel').forEach(panel => {
      let shown = 0;
      panel.querySelectorAll('.dial').forEach(dial => {
        dial.hidden = !dial.querySelector('label').textContent.toLowerCase().includes(words);
        shown += dial.hidden ? 0 : 1;
      });
      panel.hidden = shown === 0;
      panel.open = words !== '' && shown > 0;
      found += shown;
    });
    nothing.hidden = found > 0;
  });

  // the way from a changed number to its field leads through panels that may be closed
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#n-"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.closest('details').open = true;
      field.focus();
    }
  });
})();
