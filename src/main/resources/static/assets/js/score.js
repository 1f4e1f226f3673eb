// While facts are entered: what is wrong is said at its field, too.
(() => {
  'use strict';
  const mark = () => {
    document.querySelectorAll('#facts .fault-text').forEach(text => { text.textContent = ''; });
    document.querySelectorAll('#facts [aria-invalid]').forEach(field => field.removeAttribute('aria-invalid'));
    document.querySelectorAll('#answer .faults:not(.incomplete)[data-field], #answer .faults:not(.incomplete) [data-field]').forEach(fault => {
      const field = document.getElementById(fault.dataset.field);
      const text = document.getElementById(fault.dataset.field + '-fault');
      if (field && text) {
        field.setAttribute('aria-invalid', 'true');
        text.textContent = fault.dataset.fault;
      }
    });
  };
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'answer') {
      mark();
    }
  });
  // what was typed just before a button was pressed went with it already
  document.addEventListener('htmx:confirm', event => {
    if (event.detail.elt.id === 'facts' && document.getElementById('workbench').inert) {
      event.preventDefault();
    }
  });
  // who pressed a button that is gone goes on where it led: at the item just added, else at the answer
  document.addEventListener('htmx:afterSettle', event => {
    const button = event.detail.requestConfig?.elt;
    if (button?.tagName !== 'BUTTON' || document.activeElement !== document.body) {
      return;
    }
    const items = button.name === 'add' ? document.querySelectorAll(`[name^="${button.value}/"][name$=":item"]`) : [];
    const field = items[items.length - 1]?.closest('.item').querySelector('select, input:not([type=hidden])');
    (field ?? document.getElementById('h-answer') ?? document.querySelector('#workbench details[open] summary'))?.focus();
  });
  // the way to a field leads through sections that may be closed
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#f-"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.closest('details').open = true;
      field.focus();
    }
  });
})();
