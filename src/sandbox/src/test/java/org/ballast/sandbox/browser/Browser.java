package org.ballast.sandbox.browser;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium that is started for each test and writes its screenshots to {@code target/screenshots}. Without Chromium
 * the test is skipped, unless {@code -Dballast.browser=required}.
 */
final class Browser extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

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

    void open(String address) {
        driver.get(address);
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

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
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

    private static File executable(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }
}
