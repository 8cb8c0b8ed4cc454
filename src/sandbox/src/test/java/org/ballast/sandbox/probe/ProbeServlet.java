package org.ballast.sandbox.probe;

import com.atlassian.soy.renderer.SoyTemplateRenderer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A page from a Soy template. */
public class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SoyTemplateRenderer soy;

    @Inject
    public ProbeServlet(SoyTemplateRenderer soy) {
        this.soy = soy;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> data = Map.of("name", String.valueOf(request.getParameter("name")));
        soy.render(response.getWriter(), "org.ballast.probe:templates", "Probe.page", data);
    }
}
