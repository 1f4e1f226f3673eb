// What every page has: the token that a session's requests carry, and a word where a request fails.
(() => {
  'use strict';
  const csrf = document.querySelector('meta[name=csrf]');
  const notice = document.getElementById('notice');
  const say = text => {
    notice.textContent = text;
    notice.hidden = text === '';
  };

  document.addEventListener('htmx:configRequest', event => {
    if (csrf) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) {
      say('');
    }
  });
  document.addEventListener('htmx:sendError', () => say('The server cannot be reached. Look whether what you sent was stored before you send it again.'));
  document.addEventListener('htmx:responseError', event => {
    const status = event.detail.xhr.status;
    if (status === 401) {
      location.assign('/login');
    } else {
      say(status === 403 ? 'This was refused: your role does not allow it, or you were logged out meanwhile. Copy what you typed, and load the page anew.'
        : status === 429 ? 'Rules are being measured or tried out by others. Nothing was done; try again in some seconds.'
        : status === 503 ? 'The casebook cannot be reached. Look whether what you sent was stored before you send it again, in some seconds.'
        : 'The server could not do this (' + status + '). Load the page anew and try again.');
    }
  });
})();
