package org.ballast.jira.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;

public class PagesTest {
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final SoyTemplateRenderer templates = mock(SoyTemplateRenderer.class);
    private final RequiredResources resources = mock(RequiredResources.class);
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);

    private SoyPages pages;

    @Before
    public void openJira() {
        PageBuilderService pageBuilder = mock(PageBuilderService.class);
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(resources);
        when(request.getContextPath()).thenReturn("/jira");
        when(login.getLoginUri(any()))
                .thenAnswer(call -> URI.create("/jira/login.jsp?os_destination=" + call.getArgument(0)));
        when(authentication.getLoggedInUser()).thenReturn(anna);
        pages = new SoyPages(templates, pageBuilder, login, () -> TimeZone.getTimeZone("Europe/Paris"));
    }

    @Test
    public void showsTheBoardsPageWithItsScript() throws IOException {
        when(request.getParameter("boardId")).thenReturn("12");

        board();

        verify(resources).requireWebResource("org.ballast.jira:board-page");
        verify(templates)
                .render(
                        any(),
                        eq("org.ballast.jira:templates"),
                        eq("Ballast.Planning.boardPage"),
                        eq(Map.of("boardId", "12", "timeZone", "Europe/Paris")));
    }

    @Test
    public void showsTheInitiativesWithTheirScript() throws IOException {
        when(request.getParameter("boardId")).thenReturn("12");

        new InitiativesPageServlet(authentication, pages).doGet(request, response);

        verify(resources).requireWebResource("org.ballast.jira:initiatives-page");
        verify(templates)
                .render(
                        any(),
                        eq("org.ballast.jira:templates"),
                        eq("Ballast.Initiative.initiativesPage"),
                        eq(Map.of("boardId", "12", "timeZone", "Europe/Paris")));
    }

    @Test
    public void saysThatThereIsNoBoardForAnyOtherText() throws IOException {
        for (String text : new String[] {null, "", "-1", "1 or 1=1", "<script>", "9999999999999999999"}) {
            when(request.getParameter("boardId")).thenReturn(text);
            board();
        }

        verify(templates, never()).render(any(), any(), eq("Ballast.Planning.boardPage"), any());
    }

    @Test
    public void asksToLogInAndComesBack() throws IOException {
        when(authentication.getLoggedInUser()).thenReturn(null);
        when(request.getParameter("boardId")).thenReturn("12");

        board();

        verify(response).sendRedirect("/jira/login.jsp?os_destination=/jira/plugins/servlet/ballast/board?boardId=12");
    }

    @Test
    public void showsTheAdministratorsPageToAdministratorsAlone() throws IOException {
        admin();
        verify(response).sendError(HttpServletResponse.SC_FORBIDDEN);

        when(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, anna)).thenReturn(true);
        admin();
        verify(templates).render(any(), any(), eq("Ballast.Admin.adminPage"), any());
    }

    @Test
    public void showsFragmentsToEverybodyWhoIsLoggedIn() {
        LoggedInCondition condition = new LoggedInCondition(authentication);

        assertThat(condition.shouldDisplay(Map.of())).isTrue();
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    private void board() throws IOException {
        new BoardPageServlet(authentication, pages).doGet(request, response);
    }

    private void admin() throws IOException {
        new AdminPageServlet(authentication, permissions, pages).doGet(request, response);
    }
}
