package org.ballast.sandbox.load.traffic;

import java.net.http.HttpRequest;

/**
 * One request, ready to be sent.
 *
 * @param pair number that the two requests have in common that are compared with each other; 0 when there is no other
 */
public record Call(RequestKind kind, HttpRequest request, int pair) {}
