package org.ballast.sandbox.browser;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that is started for each test and writes its screenshots to {@code target/screenshots}. Without Chromium
 * the test is skipped, unless {@code -Dballast.browser=required}.
 */
final class Browser extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int MOST_TABS = 150;
    private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");
    private static final String AXE_RUN = """
            const [css, done] = arguments;
            axe.run(document.querySelectorAll(css)).then(({ violations }) => done(violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}: ${help}: ${target} ${html}`))),
              (error) => done([String(error)]));
            """;

    private final String language;
    private final String timeZone;
    private ChromeDriver driver;

    Browser() {
        this("en", "UTC");
    }

    Browser(String language, String timeZone) {
        this.language = language;
        this.timeZone = timeZone;
    }

    @Override
    protected void before() {
        boolean installed = Stream.of("chromium", "chromedriver").allMatch(name -> executable(name) != null);
        if (!installed && "required".equals(System.getProperty("ballast.browser"))) {
            throw new AssertionError("Chromium and ChromeDriver are required and not on the path");
        }
        assumeTrue("Chromium and ChromeDriver are not on the path, so browser tests are skipped", installed);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(executable("chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language,
                "--window-size=1280,1000");
        options.setExperimentalOption("prefs", java.util.Map.of("intl.accept_languages", language));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(executable("chromedriver"))
                .withEnvironment(environment())
                .build();
        driver = new ChromeDriver(service, options);
    }

    private java.util.Map<String, String> environment() {
        java.util.Map<String, String> environment = new java.util.HashMap<>(System.getenv());
        environment.put("TZ", timeZone);
        return environment;
    }

    @Override
    protected void after() {
        if (driver != null) {
            driver.quit();
        }
    }

    /** Drags something with the mouse onto something else; it is over it for a moment, since a drop needs that. */
    void drag(WebElement what, WebElement onto) {
        new Actions(driver)
                .moveToElement(what)
                .clickAndHold()
                .moveByOffset(5, 5)
                .moveToElement(onto)
                .moveByOffset(1, 1)
                .release()
                .perform();
    }

    void open(String address) {
        driver.get(address);
    }

    /** Logs somebody of the sample team in, by the form that people use. */
    void logIn(URI base, String name) {
        leaveQuietly(base);
        open(base + "/login.jsp");
        type("input[name=os_username]", name);
        type("input[name=os_password]", name, Keys.ENTER);
        seeNo("input[name=os_password]");
    }

    /** Forgets the session on a page that asks for nothing, so that no request of the last one comes without it. */
    private void leaveQuietly(URI base) {
        open(base + "/login.jsp");
        driver.manage().deleteAllCookies();
    }

    /** Forgets the session, as if it had timed out. */
    void endSession() {
        driver.manage().deleteAllCookies();
    }

    /** Whether no server can be reached from now on. */
    void offline(boolean lost) {
        driver.executeCdpCommand("Network.enable", java.util.Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                java.util.Map.of("offline", lost, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Waits until the element is shown. */
    WebElement see(String css) {
        return until(browser -> {
            WebElement found = driver.findElement(By.cssSelector(css));
            return found.isDisplayed() ? found : null;
        });
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until an element of that kind shows the text. */
    WebElement see(String css, String text) {
        return until(browser -> all(css).stream()
                .filter(WebElement::isDisplayed)
                .filter(element -> element.getText().contains(text))
                .findFirst()
                .orElse(null));
    }

    void seeNo(String css) {
        until(browser -> all(css).stream().noneMatch(WebElement::isDisplayed) ? Boolean.TRUE : null);
    }

    void click(String css) {
        until(browser -> {
            see(css).click();
            return Boolean.TRUE;
        });
    }

    void click(String css, String text) {
        until(browser -> {
            see(css, text).click();
            return Boolean.TRUE;
        });
    }

    void type(String css, CharSequence... keys) {
        WebElement field = see(css);
        field.clear();
        field.sendKeys(keys);
    }

    /** Puts text in as an input method does, which knows characters that ChromeDriver has no keys for, such as emoji. */
    void insert(String css, String text) {
        see(css).click();
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    void press(CharSequence... keys) {
        focused().sendKeys(keys);
    }

    /** The element with the focus; the page's body when nothing has it. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses Tab until an element of that kind has the focus; the way that people without a mouse take. */
    void tabTo(String css) {
        tabTo(css, Keys.TAB);
    }

    /** The same backwards. */
    void tabBackTo(String css) {
        tabTo(css, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    private void tabTo(String css, CharSequence key) {
        for (int step = 0; step < MOST_TABS; step++) {
            if (Boolean.TRUE.equals(script("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            press(key);
        }
        throw new AssertionError("%s is not reached with the Tab key; the focus is on %s"
                .formatted(css, focused().getDomProperty("outerHTML")));
    }

    /** Whether a ring or shadow shows where the focus is. */
    boolean showsFocus() {
        return Boolean.TRUE.equals(
                script(
                        "const style = getComputedStyle(document.activeElement);"
                                + "return document.activeElement.matches(':focus-visible')"
                                + " && (style.outlineStyle !== 'none' && style.outlineWidth !== '0px' || style.boxShadow !== 'none');"));
    }

    /** Waits until the page has had an answer from an address with that part, and its scripts have read it. */
    void seeAnswer(String part) {
        until(page -> Boolean.TRUE.equals(script(
                        "return performance.getEntriesByType('resource')"
                                + ".some((each) => each.name.includes(arguments[0]) && each.responseEnd > 0)",
                        part))
                ? Boolean.TRUE
                : null);
        driver.executeAsyncScript(
                "const done = arguments[0]; setTimeout(() => requestAnimationFrame(() => done()), 100)");
    }

    /** What the axe engine finds serious or critical in parts of the page, a line for each; empty when all is well. */
    List<?> accessibilityProblems(String css) {
        // Where there is a define() it would register as a module instead.
        script("if (window.axe) return; var define;" + read(AXE));
        return (List<?>) driver.executeAsyncScript(AXE_RUN, css);
    }

    /** Shows the page in {@code light} or {@code dark}. */
    void theme(String name) {
        script("document.documentElement.setAttribute('data-color-mode', arguments[0])", name);
        // Colours that are still on their way have any contrast.
        driver.executeAsyncScript("const done = arguments[0];"
                + "const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);"
                + "Promise.allSettled(changes.map((each) => each.finished)).then(() => done())");
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What the script gives to the function that is its last argument. */
    Object answer(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
    }

    /** Errors and warnings that the page's scripts left in the console. */
    List<String> consoleErrors() {
        return driver.manage().logs().get("browser").getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(Object::toString)
                .toList();
    }

    /** Keeps the whole page as a picture under that name. */
    void screenshot(String name) {
        Number height = (Number) script("return Math.max(document.documentElement.scrollHeight, 1000)");
        Dimension before = driver.manage().window().getSize();
        driver.manage().window().setSize(new Dimension(before.width, Math.min(height.intValue() + 150, 6000)));
        File picture = driver.getScreenshotAs(OutputType.FILE);
        driver.manage().window().setSize(before);
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.copy(
                    picture.toPath(),
                    SCREENSHOTS.resolve(name + ".png"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .ignoring(org.openqa.selenium.ElementClickInterceptedException.class)
                .ignoring(org.openqa.selenium.ElementNotInteractableException.class)
                .until(condition);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File executable(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }
}
