package org.ballast.sandbox.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Reads what a request still carries after it was answered, as Tomcat does below Jira. Jetty would close the connection
 * instead, and a caller who is still sending, or who uses the connection again at once, would lose an answer.
 */
final class BodySwallower implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted()) {
                swallow(request);
            }
        }
    }

    private static void swallow(ServletRequest request) throws IOException {
        try {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IllegalStateException readAsText) {
            request.getReader().transferTo(Writer.nullWriter());
        }
    }
}
