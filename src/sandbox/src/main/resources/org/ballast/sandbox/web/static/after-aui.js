// What Jira's pages have beyond AUI: page facts, plugin data, and a small synchronous AMD loader.
(function () {
    'use strict';
    const factories = new Map();
    const modules = new Map();

    AJS.Meta = {
        get: (name) => readMeta('ajs-' + name),
        getBoolean: (name) => readMeta('ajs-' + name) === 'true',
        getNumber: (name) => Number(readMeta('ajs-' + name)),
        getAllAsMap: () =>
            Object.fromEntries(
                Array.from(document.querySelectorAll('meta[name^="ajs-"]'), (meta) => [
                    meta.name.substring('ajs-'.length),
                    meta.content,
                ]),
            ),
    };

    WRM.data = {
        /** Gives a plugin's data once, as Jira does: the second claim finds nothing. */
        claim(key) {
            const json = WRM._unparsedData[key];
            delete WRM._unparsedData[key];
            return json === undefined ? undefined : JSON.parse(json);
        },
    };
    WRM.I18n = AJS.I18n;
    WRM.format = AJS.format;

    /** Takes contexts (wrc!) and modules (wr!) that the page has not loaded yet. */
    WRM.require = function (resources, callback) {
        const wanted = [].concat(resources).map((resource) => resource.replace(/^wrc!/, 'context:').replace(/^wr!/, ''));
        const url = AJS.contextPath() + '/download/required.js?for=' + encodeURIComponent(wanted.join(','));
        const done = jQuery.ajax({ url, dataType: 'script', cache: true });
        return callback ? done.done(() => callback()) : done;
    };

    window.define = function (name, dependencies, factory) {
        if (typeof name !== 'string') {
            throw new Error('define: Jira needs a module name');
        }
        if (factories.has(name)) {
            throw new Error('define: module "' + name + '" is there already');
        }
        factories.set(name, factory === undefined ? { dependencies: [], factory: dependencies } : { dependencies, factory });
    };
    window.require = function (names, callback) {
        if (typeof names === 'string') {
            return load(names);
        }
        const loaded = names.map(load);
        if (callback) {
            callback(...loaded);
        }
        return undefined;
    };

    function load(name) {
        if (!modules.has(name)) {
            const found = factories.get(name);
            if (!found) {
                throw new Error('require: nobody defined the module "' + name + '"');
            }
            modules.set(name, instantiate(found));
        }
        return modules.get(name);
    }

    function instantiate({ dependencies, factory }) {
        if (typeof factory !== 'function') {
            return factory;
        }
        if (dependencies.length > 0) {
            return factory(...dependencies.map(load));
        }
        const exported = {};
        const returned = factory(load, exported, { exports: exported });
        return returned === undefined ? exported : returned;
    }

    function readMeta(name) {
        const meta = document.querySelector('meta[name="' + name + '"]');
        return meta ? meta.content : undefined;
    }

    define('jquery', [], () => jQuery);
    define('ajs', [], () => AJS);
    define('aui/flag', [], () => AJS.flag);
    define('aui/dialog2', [], () => AJS.dialog2);
    define('wrm/context-path', [], () => AJS.contextPath);
    define('wrm/data', [], () => WRM.data);
    define('wrm/require', [], () => WRM.require);
    define('wrm/i18n', [], () => AJS.I18n);
    define('jira/util/formatter', [], () => ({ I18n: AJS.I18n, format: AJS.format }));
    define.amd = {};
})();
