/**
 * Shows one of AUI's flags. Its own `body` option takes markup, so the text is put in afterwards as text.
 * @param {'success'|'info'|'warning'|'error'} type
 * @param {string} title
 * @param {string} [body]
 */
export function showFlag(type, title, body) {
  const flag = AJS.flag({ type, title, close: type === 'error' ? 'manual' : 'auto' });
  if (body) {
    const text = document.createElement('p');
    text.textContent = body;
    (flag.querySelector('.aui-message') ?? flag).append(text);
  }
}
