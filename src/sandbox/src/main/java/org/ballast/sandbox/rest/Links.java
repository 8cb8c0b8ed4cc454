package org.ballast.sandbox.rest;

import jakarta.ws.rs.core.UriInfo;

/**
 * Addresses of things.
 *
 * @param context address of the host, without a slash at the end
 */
record Links(String context) {

    static Links of(UriInfo uri) {
        String base = uri.getBaseUri().toString();
        return new Links(base.substring(0, base.indexOf("/rest/")));
    }

    String api(String path) {
        return context + "/rest/api/2/" + path;
    }

    String agile(String path) {
        return context + "/rest/agile/1.0/" + path;
    }
}
