// A weight that was changed in its place is kept at once: Enter does it, too, and sends nothing else.
(() => {
  'use strict';
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input.weight')) {
      event.preventDefault();
      event.target.blur();
    }
  });
})();
