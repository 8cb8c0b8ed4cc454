// Behaviour of the host's own pages; none of it is Jira's and no plugin may lean on it.
(function () {
    'use strict';

    document.addEventListener('click', (event) => {
        const target = event.target.closest('[data-dialog], [data-dialog-close], [data-post], [data-fill-login]');
        if (!target) {
            return;
        }
        if (target.dataset.dialog) {
            event.preventDefault();
            AJS.dialog2('#' + target.dataset.dialog).show();
        } else if ('dialogClose' in target.dataset) {
            AJS.dialog2(target.closest('.aui-dialog2')).hide();
        } else if (target.dataset.post) {
            event.preventDefault();
            post(target.dataset);
        } else {
            fillLogin(target.dataset.fillLogin);
        }
    });

    document.addEventListener('submit', (event) => {
        const { confirm: warning, ask, question } = event.submitter?.dataset ?? {};
        if (warning && !window.confirm(warning)) {
            event.preventDefault();
        }
        if (ask) {
            const answer = window.prompt(question);
            event.target.elements.namedItem(ask).value = answer ?? '';
            if (!answer) {
                event.preventDefault();
            }
        }
    });

    document.addEventListener('change', ({ target }) => {
        if (target.dataset.reload) {
            location.href = target.dataset.reload + encodeURIComponent(target.value);
        }
    });

    document.getElementById('advanced-search')?.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            event.target.form.requestSubmit();
        }
    });

    /** Menu entries that change something go through the page's one form, which carries the session's token. */
    function post({ post: action, status }) {
        const form = document.getElementById('post-form');
        form.elements.namedItem('action').value = action;
        form.elements.namedItem('status').value = status ?? '';
        form.submit();
    }

    function fillLogin(name) {
        document.getElementById('login-form-username').value = name;
        document.getElementById('login-form-password').value = name;
        document.getElementById('login-form-submit').focus();
    }
})();
