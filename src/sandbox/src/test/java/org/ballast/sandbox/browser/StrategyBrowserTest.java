package org.ballast.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A department reads its strategy, works on the next version, and an engineer links an issue with it. */
public class StrategyBrowserTest {

    private static final String STRATEGY = "/plugins/servlet/ballast/strategy?strategyId=1";
    private static final String HOSTILE = "Nobody knows <b>\"why\"</b> & שלום 🙂.";

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.H2);

    @Rule
    public final Browser browser = new Browser();

    @Test
    public void aReaderComesFromTheListToThePillars() {
        open("gus", "/plugins/servlet/ballast/strategy");
        browser.click(".ballast-department a", "Commerce tech strategy 2027");
        browser.see(".ballast-pillar", "Fast feedback");
        browser.see(".ballast-pillar .ballast-standing", "50 %");
        assertThat(browser.all(".ballast-strategy-page button"))
                .extracting(WebElement::getText)
                .as("a reader gets nothing that changes the strategy")
                .containsOnly("Print", "Markdown", "JSON", "Issues…", "History");
        browser.screenshot("strategy-page");
        browser.theme("dark");
        browser.screenshot("strategy-page-dark");
        browser.width(500);
        assertThat(overflow()).isZero();
        browser.screenshot("strategy-page-narrow");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void theElementsStandOneUnderTheOtherAndPaperShowsWhatIsDrawn() {
        open("maya", STRATEGY);
        browser.see(".ballast-kernel .ballast-elements", "G3");
        List<?> lefts = (List<?>)
                browser.script(
                        "return [...document.querySelectorAll('.ballast-elements > li')].map(e => e.getBoundingClientRect().left)");
        assertThat(lefts).hasSizeGreaterThan(10);
        assertThat(Set.copyOf(lefts)).hasSize(1);
        assertThat(style(".ballast-elements", "listStyleType")).isEqualTo("none");
        assertThat(style(".ballast-standing .ballast-bar", "printColorAdjust")).isEqualTo("exact");
        assertThat(style(".ballast-capacity-bar", "printColorAdjust")).isEqualTo("exact");
    }

    @Test
    public void aContributorOpensAVersionAndTheOwnerCanNotAgreeOnWhatLacksADiagnosis() {
        open("li", STRATEGY);
        browser.click(".ballast-strategy-page button", "Open a new version");
        browser.see(".ballast-stamp", "version 2");
        browser.click(".ballast-kernel button", "Add a diagnosis");
        browser.type("#ballast-element-dialog input", HOSTILE.replace("🙂", ""));
        browser.click("#ballast-element-dialog .aui-button-primary");
        browser.see(".ballast-kernel", "D4");
        browser.see(".ballast-differences", "Nobody knows");
        browser.click(".ballast-kernel button", "Add a guiding policy");
        browser.type("#ballast-element-dialog input", "Look first. Then leap.");
        browser.click("#ballast-element-dialog .aui-button-primary");
        browser.see(".ballast-kernel .ballast-hints", "It answers no diagnosis yet.");

        open("maya", STRATEGY);
        browser.see(".ballast-strategy-page button[aria-disabled='true']", "Agree on it");
        browser.see(".ballast-kernel", "<b>\"why\"</b>");
        open("gus", STRATEGY);
        browser.see(".ballast-stamp", "version 1");
    }

    @Test
    public void aQueryIsAskedAndEverybodyReadsWithWhoseEyes() {
        open("li", STRATEGY);
        browser.click(".ballast-kernel button", "Ask now");
        browser.see(".ballast-kernel .ballast-standing", "as seen by Maya");
        open("gus", STRATEGY);
        browser.see(".ballast-pillar .ballast-standing", "from 60 person-days to 20 person-days, now");
        browser.see(".ballast-pillar .ballast-standing", "as seen by Maya");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    public void aQueryThatJiraCanNotReadIsRefusedAtItsField() {
        open("maya", "/plugins/servlet/ballast/strategy");
        browser.click(".ballast-department button", "Begin a strategy");
        browser.type("#ballast-begin-dialog input", "Commerce tech strategy 2031");
        assertThat(browser.see("#ballast-begin-dialog #period").getText()).contains("Quarter: ", "Other days");
        new Select(browser.see("#ballast-begin-dialog #period")).selectByIndex(3);
        browser.click("#ballast-begin-dialog .aui-button-primary");
        browser.click(".ballast-department a", "Commerce tech strategy 2031");
        browser.click(".ballast-kernel button", "Add a key result");
        browser.type("#ballast-element-dialog input", "Open incidents");
        new Select(browser.see("#ballast-element-dialog #measure")).selectByValue("jql-count");
        browser.type("#ballast-element-dialog #jql", "project = NOWHERE");
        browser.click("#ballast-element-dialog .aui-button-primary");
        browser.see("#ballast-element-dialog #jql-error", "NOWHERE");
        browser.screenshot("key-result-query");
        browser.type("#ballast-element-dialog #jql", "project = PAY");
        browser.click("#ballast-element-dialog .aui-button-primary");
        browser.see(".ballast-kernel", "Open incidents");
        browser.click(".ballast-kernel button", "Ask now");
        browser.see(".ballast-kernel .ballast-standing", "as seen by Maya");
    }

    @Test
    public void anEngineerLinksAnIssueWithAPillar() {
        open("tomas", "/browse/PAY-24");
        browser.see(".ballast-links", "It serves no pillar yet.");
        new Select(browser.see("#ballast-link-target")).selectByVisibleText("Pillar: Loose coupling");
        browser.click(".ballast-links button[type='submit']");
        browser.see(".ballast-links li", "Loose coupling");
        open("tomas", "/issues/?jql=issue%20in%20servesPillar(%22Loose%20coupling%22)");
        browser.see("body", "PAY-24");
    }

    @Test
    public void aTeamSeesOnItsBoardWhatTheSprintDoesForThePillars() {
        open("tomas", "/plugins/servlet/ballast/board?boardId=1");
        browser.see(".ballast-board-pillars .ballast-pillar", "Loose coupling");
        browser.see(".ballast-board-pillars .ballast-standing", "33 %");
        browser.screenshot("board-pillars");
    }

    @Test
    public void wordsThatAreTooLongBreakInsteadOfWideningAPage() {
        post("admin", "departments", "{'name':'%s','owner':'ben','open':false}".formatted("D".repeat(100)));
        post(
                "ben",
                "departments/2/strategies",
                "{'title':'%s','periodStart':'2027-01-01','periodEnd':'2027-12-31'}".formatted("S".repeat(100)));
        for (String element : List.of(
                "'kind':'diagnosis'",
                "'kind':'guiding-policy','diagnoses':['D1']",
                "'kind':'action','guidingPolicies':['G1']",
                "'kind':'pillar','owner':'ben','diagnoses':['D1'],'guidingPolicies':['G1'],'actions':['A1']")) {
            post("ben", "strategies/2/elements", "{%s,'title':'%s'}".formatted(element, "W".repeat(200)));
        }
        post("ben", "departments/2/flows", """
                {'name':'%1$s','target':1,'steps':[{'name':'%2$s','service':'%2$s','acceptable':1}],
                 'level':{'indicator':'%1$s','target':99,'source':'https://%1$s','agreedWith':'ben',
                          'agreedOn':'2026-11-01','agreement':'%1$s'}}
                """.formatted("F".repeat(200), "P".repeat(100)));

        open("ben", "/plugins/servlet/ballast/strategy?strategyId=2");
        browser.width(400);
        browser.see(".ballast-pillar h3", "WWWWW");
        assertThat(overflow()).isZero();
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/flows?departmentId=2");
        browser.see(".ballast-level q", "FFFFF");
        assertThat(overflow()).isZero();
        browser.open(SANDBOX.baseUri() + "/plugins/servlet/ballast/strategy");
        browser.see(".ballast-department", "DDDDD");
        assertThat(overflow()).isZero();
    }

    private void post(String user, String path, String body) {
        assertThat(SANDBOX.as(user)
                        .post("/rest/ballast/1.0/" + path, body.replace('\'', '"'))
                        .statusCode())
                .isEqualTo(201);
    }

    private Object style(String css, String property) {
        browser.see(css);
        return browser.script(
                "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]", css, property);
    }

    private long overflow() {
        return (Long)
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private void open(String user, String path) {
        browser.logIn(SANDBOX.baseUri(), user);
        browser.open(SANDBOX.baseUri() + path);
    }
}
