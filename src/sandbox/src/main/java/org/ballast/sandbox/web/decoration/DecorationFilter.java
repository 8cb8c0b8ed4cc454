package org.ballast.sandbox.web.decoration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Decorates the HTML of plugins' servlets that ask for it by {@code <meta name="decorator">}. */
public final class DecorationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private final transient Decorator decorator;

    /** Writes a whole page around the parts of another one. */
    @FunctionalInterface
    public interface Decorator {

        /**
         * The decorated page.
         *
         * @param kind {@code atl.general} or {@code atl.admin}
         */
        String decorate(HttpServletRequest request, String kind, HtmlDocument page);
    }

    public DecorationFilter(Decorator decorator) {
        this.decorator = decorator;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        BufferedResponse buffered = new BufferedResponse(response);
        chain.doFilter(request, buffered);
        byte[] content = buffered.content();
        if (response.isCommitted()) {
            return;
        }
        if (buffered.isHtml()) {
            content = decorated(request, new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private String decorated(HttpServletRequest request, String html) {
        HtmlDocument page = HtmlDocument.parse(html);
        return page.decorator()
                .map(kind -> decorator.decorate(request, kind, page))
                .orElse(html);
    }
}
