// Files dropped anywhere on the page, or chosen, go in one after the other; the server reads each while it comes.
(() => {
  'use strict';
  const form = document.getElementById('import');
  if (!form) {
    return;
  }
  const csrf = document.querySelector('meta[name=csrf]');
  const progress = document.getElementById('import-progress');
  const bar = progress.querySelector('progress');
  const words = progress.querySelector('span');
  const results = document.getElementById('import-results');
  const field = form.elements.file;
  const say = text => { words.textContent = text; };

  const send = file => new Promise(done => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({name: file.name, format: form.elements.format.value});
    request.open('POST', form.action + '?' + query);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (csrf) {
      request.setRequestHeader(csrf.dataset.header, csrf.content);
    }
    request.upload.addEventListener('progress', event => {
      bar.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
      say(file.name + ': ' + Math.round(bar.value) + ' %');
    });
    request.upload.addEventListener('load', () => say(file.name + ': the last claims are judged'));
    request.addEventListener('loadend', () => done(request));
    request.send(file);
  });

  const failed = (file, request) => file.name + (request.status === 0
    ? ': the server cannot be reached, or the file is not readable. What was taken in before stays; import it again.'
    : request.status === 403 ? ': this was refused. Load the page anew and try again.'
    : request.status === 413 ? ': is larger than 64 MB. Split it, and import its parts.'
    : request.status === 503 ? ': the casebook cannot be used now. What was taken in before stays; import it again.'
    : ': could not be imported (' + request.status + '). What was taken in before stays.');

  let busy = Promise.resolve();
  const take = async files => {
    progress.hidden = false;
    bar.hidden = false;
    for (const file of files) {
      bar.value = 0;
      say(file.name);
      const request = await send(file);
      if (request.status === 200) {
        const report = document.createElement('template');
        report.innerHTML = request.responseText;
        results.prepend(report.content);
        say(file.name + ': has been looked through');
        results.querySelector('.report').focus();
      } else {
        say(failed(file, request));
        break;
      }
    }
    bar.hidden = true;
    form.reset();
  };
  const next = files => { busy = busy.then(() => take(files)); };

  form.addEventListener('submit', event => {
    event.preventDefault();
    next([...field.files]);
  });
  const carries = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  document.addEventListener('dragover', event => {
    if (carries(event)) {
      event.preventDefault();
      document.body.classList.add('dragging');
      form.closest('details')?.setAttribute('open', '');
    }
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) {
      document.body.classList.remove('dragging');
    }
  });
  document.addEventListener('drop', event => {
    if (carries(event)) {
      event.preventDefault();
      document.body.classList.remove('dragging');
      form.closest('details')?.setAttribute('open', '');
      next([...event.dataTransfer.files]);
    }
  });
})();
