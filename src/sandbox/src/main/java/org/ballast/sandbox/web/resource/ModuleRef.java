package org.ballast.sandbox.web.resource;

import org.ballast.sandbox.descriptor.PluginModule.WebResource;
import org.ballast.sandbox.host.InstalledPlugin;

/** A web-resource module together with the plugin it belongs to. */
record ModuleRef(InstalledPlugin plugin, WebResource module) {

    /** The key as pages and other plugins name it, such as {@code org.ballast.jira:board}. */
    String completeKey() {
        return plugin.key() + ":" + module.key();
    }
}
