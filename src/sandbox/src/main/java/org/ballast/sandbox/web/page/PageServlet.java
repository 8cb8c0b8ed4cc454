package org.ballast.sandbox.web.page;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.web.session.Session;
import org.ballast.sandbox.web.session.Visitor;
import org.ballast.sandbox.web.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves all pages: finds the page, asks who may, and writes the answer. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    /** The attribute in which Jetty looks up how a form with files is to be read. */
    private static final String UPLOADS = "org.eclipse.jetty.multipartConfig";

    private static final long MAX_UPLOAD = 256L << 20;
    private static final int MAX_IN_MEMORY = 1 << 20;

    private final transient Router router;
    private final transient Frames frames;
    private final transient Templates templates;

    public PageServlet(Router router, Frames frames, Templates templates) {
        this.router = router;
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, answer(request, false));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(UPLOADS, new MultipartConfigElement("", MAX_UPLOAD, 2 * MAX_UPLOAD, MAX_IN_MEMORY));
        write(request, response, answer(request, true));
    }

    private Answer answer(HttpServletRequest request, boolean post) {
        Optional<Router.Found> found = router.find(path(request));
        if (found.isEmpty()) {
            return Answer.notFound("Page");
        }
        Page page = found.get().page();
        Visit visit = new Visit(request, Visitor.of(request), found.get().variables());
        Optional<Answer> objection = objection(page, visit, post);
        return objection.orElseGet(() -> run(page, visit, post));
    }

    /** The outer edge: what goes wrong in a page or in a plugin's part of it is logged and shown, not swallowed. */
    private static Answer run(Page page, Visit visit, boolean post) {
        try {
            return post ? post(page, visit) : get(page, visit);
        } catch (RuntimeException broken) {
            LOG.error("{} failed", visit.request().getRequestURI(), broken);
            return Answer.problem(500, "This page is broken", String.valueOf(broken.getMessage()));
        }
    }

    private Optional<Answer> objection(Page page, Visit visit, boolean post) {
        if (!page.isPublic() && visit.visitor().user() == null) {
            return Optional.of(Answer.redirect("/login.jsp?os_destination=" + encode(here(visit.request()))));
        }
        if (page.isForAdmins() && !frames.isAdmin(visit.visitor())) {
            return Optional.of(Answer.problem(403, "For administrators", "You have no permission to see this page."));
        }
        if (post && !page.isPublic() && !Session.hasToken(visit.request())) {
            return Optional.of(Answer.problem(
                    403,
                    "XSRF security token missing",
                    "The form did not come from a page of this session. Load the page again and repeat what you did."));
        }
        return Optional.empty();
    }

    private static Answer get(Page page, Visit visit) {
        try {
            return page.get(visit);
        } catch (RefusedException refused) {
            return Answer.problem(400, "That did not work", String.valueOf(refused.getMessage()));
        }
    }

    private static Answer post(Page page, Visit visit) {
        try {
            return page.post(visit);
        } catch (RefusedException refused) {
            Session.tell(visit.request(), "error", String.valueOf(refused.getMessage()));
            return Answer.redirect(localPath(visit.param("returnTo", here(visit.request()))));
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(request.getContextPath() + localPath(redirect.path()));
            return;
        }
        Answer.Html html = (Answer.Html) answer;
        Map<String, Object> model = new HashMap<>(html.model());
        model.put("frame", frames.frame(request, html.title(), facts(model)));
        response.setStatus(html.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.getWriter().write(templates.render(html.template(), model));
    }

    @SuppressWarnings("unchecked") // pages put only string maps under this name
    private static Map<String, String> facts(Map<String, Object> model) {
        return (Map<String, String>) model.getOrDefault("facts", Map.of());
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return path(request) + (query == null ? "" : "?" + query);
    }

    /** Redirects stay on this host, whatever a parameter says. */
    static String localPath(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\") ? path : "/";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
