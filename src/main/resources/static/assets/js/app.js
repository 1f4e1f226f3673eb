// What every page has: the token that a session's requests carry, a word where a request fails, and no click that is lost.
(() => {
  'use strict';
  const csrf = document.querySelector('meta[name=csrf]');
  const notice = document.getElementById('notice');
  const say = (text, ...more) => {
    notice.replaceChildren(text, ...more);
    notice.hidden = text === '';
  };
  const logIn = () => {
    const link = document.createElement('a');
    link.href = '/login';
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = 'Log in';
    say('You were logged out. Nothing was done, and what you typed still stands here. ', link,
      ', which opens beside this page, and send it again.');
  };

  // who logged in again beside this page has another token: the status of asking for it, and whether it was another
  const renew = async () => {
    const reply = await fetch('/api/v1/me', {headers: {Accept: 'application/json'}});
    const token = reply.ok && (await reply.json()).csrf?.token;
    const old = csrf?.content;
    if (token) {
      csrf.content = token;
      document.querySelectorAll('input[name=_csrf]').forEach(field => { field.value = token; });
    }
    return {status: reply.status, isNew: Boolean(token) && token !== old};
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
  const refused = async sender => {
    const session = await renew().catch(() => ({}));
    if (session.status === 401) {
      logIn();
    } else if (session.isNew && sender.matches('form, button')) {
      sender.matches('form') ? sender.requestSubmit() : sender.click();
    } else {
      say(session.isNew ? 'You had been logged out, and are logged in again. Nothing was done: try again.'
        : 'This was refused: your role does not allow it.');
    }
  };
  document.addEventListener('htmx:responseError', event => {
    const status = event.detail.xhr.status;
    if (status === 401) {
      logIn();
    } else if (status === 403) {
      refused(event.detail.elt);
    } else {
      say(status === 429 ? 'Rules are being measured or tried out by others. Nothing was done; try again in some seconds.'
        : status === 503 ? 'The casebook cannot be used now. Look whether what you sent was stored before you send it again, in some seconds.'
        : 'The server could not do this (' + status + '). Load the page anew and try again.');
    }
  });

  // a form that came to nothing is sent again with the token of the session that there is now
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.matches('form.resend') || form.dataset.renewed) {
      return;
    }
    event.preventDefault();
    const session = await renew().catch(() => ({}));
    if (session.status === 401) {
      logIn();
    } else {
      form.dataset.renewed = 'true';
      form.requestSubmit();
    }
  });

  // what is about to be replaced as a whole takes no more clicks and keys, since they would be lost with it
  const WHOLE = ['main', 'workbench'];
  const busy = (part, on) => {
    part.inert = on;
    part.ariaBusy = on ? 'true' : null;
  };
  let from = null;
  document.addEventListener('htmx:beforeRequest', event => {
    if (WHOLE.includes(event.detail.target.id)) {
      from = document.activeElement;
      busy(event.detail.target, true);
    }
  });
  document.addEventListener('htmx:afterRequest', event => {
    if (WHOLE.includes(event.detail.target.id)) {
      busy(event.detail.target, false);
      if (from?.isConnected && document.activeElement === document.body) {
        from.focus();
      }
    }
  });

  // a button that is replaced by the same one while it is held down is pressed all the same
  let held = null;
  document.addEventListener('pointerdown', event => {
    const button = event.target.closest('button[id]');
    held = button && {button, x: event.clientX, y: event.clientY};
  }, true);
  document.addEventListener('pointerup', event => {
    const last = held;
    held = null;
    if (last && !last.button.isConnected && Math.hypot(event.clientX - last.x, event.clientY - last.y) < 10) {
      document.getElementById(last.button.id)?.click();
    }
  }, true);

  // what is open stays open when it is replaced by the same
  let open = [];
  document.addEventListener('htmx:beforeSwap', event => {
    open = [...event.detail.target.querySelectorAll('details[id][open]')].map(details => details.id);
  });
  document.addEventListener('htmx:afterSwap', () => {
    open.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
  });
})();
