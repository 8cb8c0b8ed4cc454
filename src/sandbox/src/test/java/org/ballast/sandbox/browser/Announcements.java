package org.ballast.sandbox.browser;

import java.util.List;

/** What a screen reader says on a page: every text of a live region, and the name of every row that gets the focus. */
record Announcements(Browser browser) {

    /** Listens from now on; the region must be on the page. */
    static Announcements in(Browser browser, String region) {
        browser.script("""
                const region = document.querySelector(arguments[0]);
                if (region.getAttribute('aria-live') !== 'polite') throw new Error('no live region');
                window.heard = [];
                window.named = [];
                new MutationObserver(() => window.heard.push(region.textContent))
                  .observe(region, { childList: true, characterData: true, subtree: true });
                document.addEventListener('focusin', ({ target }) => window.named.push(target.getAttribute('aria-label')));
                """, region);
        return new Announcements(browser);
    }

    @SuppressWarnings("unchecked") // the script's array is a list of texts
    List<String> heard() {
        return (List<String>) browser.script("return window.heard");
    }

    @SuppressWarnings("unchecked") // the script's array is a list of texts
    List<String> named() {
        return (List<String>) browser.script("return window.named.filter(Boolean)");
    }
}
