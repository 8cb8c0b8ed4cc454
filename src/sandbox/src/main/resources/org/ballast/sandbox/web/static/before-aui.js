// AUI copies AJS.contextPath when it loads, so the page's own answer has to be there first.
(function () {
    'use strict';
    const meta = document.querySelector('meta[name="ajs-context-path"]');
    const contextPath = () => (meta ? meta.getAttribute('content') : '');
    window.AJS = { contextPath };
    window.WRM = { contextPath, _unparsedData: {}, _unparsedErrors: {} };
})();
