// Before anything is drawn: the theme that this reader chose. Without a choice the system's holds.
(() => {
  'use strict';
  const KEY = 'claimgauge.theme';
  const root = document.documentElement;
  const kept = localStorage.getItem(KEY);
  root.classList.add('js');
  if (kept === 'light' || kept === 'dark') {
    root.dataset.theme = kept;
  }

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const label = () => { button.textContent = isDark() ? 'Light theme' : 'Dark theme'; };
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      localStorage.setItem(KEY, root.dataset.theme);
      label();
    });
    label();
  });
})();
