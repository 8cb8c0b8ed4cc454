// Boards: select, drag and move cards. What changes something goes through the page's form and loads the page anew.
(function () {
    'use strict';
    const CARD = '[data-issue-key][draggable]';
    let menuCard = null;
    let dragged = null;

    document.addEventListener('click', (event) => {
        const trigger = event.target.closest('.ghx-move');
        if (trigger) {
            menuCard = trigger.closest(CARD);
            return;
        }
        const entry = event.target.closest('[data-card-action]');
        if (entry) {
            event.preventDefault();
            moveByMenu(entry.dataset);
            return;
        }
        const card = event.target.closest(CARD);
        if (card && !event.target.closest('a, button')) {
            select(card);
        }
    });

    document.addEventListener('keydown', (event) => {
        const card = event.target.matches?.(CARD) ? event.target : null;
        if (!card) {
            return;
        }
        if (event.key === 'Enter') {
            card.querySelector('.ghx-key a').click();
        } else if (event.key === ' ') {
            event.preventDefault();
            select(card);
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const cards = Array.from(document.querySelectorAll(CARD));
            cards[cards.indexOf(card) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
        }
    });

    document.addEventListener('dragstart', (event) => {
        dragged = event.target.closest(CARD);
        dragged?.classList.add('ghx-dragging');
    });
    document.addEventListener('dragend', () => {
        dragged?.classList.remove('ghx-dragging');
        dragged = null;
        mark(null);
    });
    document.addEventListener('dragover', (event) => {
        const list = dragged && event.target.closest('[data-drop]');
        if (list) {
            event.preventDefault();
            mark(list);
        }
    });
    document.addEventListener('drop', (event) => {
        const list = dragged && event.target.closest('[data-drop]');
        if (!list) {
            return;
        }
        event.preventDefault();
        const { drop: action, status, sprint } = list.dataset;
        const next = action === 'move' ? cardBelow(list, event.clientY) : null;
        submit({
            action,
            issue: dragged.dataset.issueKey,
            status,
            sprint,
            before: next?.dataset.issueKey,
            after: next ? undefined : lastOf(list)?.dataset.issueKey,
        });
    });

    function moveByMenu({ cardAction: action, status, sprint }) {
        const list = menuCard.closest('[data-drop]');
        const issue = menuCard.dataset.issueKey;
        if (action === 'top' || action === 'bottom') {
            const others = cardsOf(list).filter((card) => card !== menuCard);
            const neighbour = (action === 'top' ? others[0] : others[others.length - 1])?.dataset.issueKey;
            submit({ action: 'move', issue, sprint: list.dataset.sprint, [action === 'top' ? 'before' : 'after']: neighbour });
        } else {
            submit({ action, issue, status, sprint });
        }
    }

    function submit(values) {
        const form = document.getElementById('post-form');
        const view = new URLSearchParams(location.search).get('view');
        for (const [name, value] of Object.entries({ ...values, view })) {
            form.elements.namedItem(name).value = value ?? '';
        }
        form.submit();
    }

    function select(card) {
        document.querySelectorAll('.ghx-selected').forEach((other) => other.classList.remove('ghx-selected'));
        card.classList.add('ghx-selected');
    }

    function mark(list) {
        document.querySelectorAll('.ghx-drop-target').forEach((other) => other.classList.remove('ghx-drop-target'));
        list?.classList.add('ghx-drop-target');
    }

    function cardsOf(list) {
        return Array.from(list.querySelectorAll(CARD));
    }

    function lastOf(list) {
        const others = cardsOf(list).filter((card) => card !== dragged);
        return list.dataset.drop === 'move' ? others[others.length - 1] : undefined;
    }

    function cardBelow(list, y) {
        return cardsOf(list).find((card) => {
            const box = card.getBoundingClientRect();
            return card !== dragged && y < box.top + box.height / 2;
        });
    }
})();
