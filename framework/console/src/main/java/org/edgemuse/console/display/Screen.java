package org.edgemuse.console.display;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;

/** The display that windows need. */
public final class Screen {
  private static final String XVFB =
      "; without a screen use Xvfb, on Debian by 'apt-get install xvfb' and 'xvfb-run -a edgemuse"
          + " watch ...'";

  private Screen() {}

  /**
   * Does nothing if windows can be shown.
   *
   * @throws NoDisplayException saying what is missing
   */
  public static void require() {
    try {
      if (GraphicsEnvironment.isHeadless()) {
        throw new NoDisplayException(headless() + XVFB, null);
      }
      GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
    } catch (HeadlessException e) {
      throw new NoDisplayException(headless() + XVFB, e);
    } catch (AWTError e) {
      throw new NoDisplayException(unreachable() + XVFB, e);
    } catch (LinkageError e) {
      // After the first failure Java says that a class could not be initialized, not why.
      throw new NoDisplayException(
          "this Java has no libraries for windows (%s): install a full JRE, on Debian"
                  .formatted(e.getMessage())
              + " 'openjdk-17-jre' in place of 'openjdk-17-jre-headless'",
          e);
    }
  }

  private static String display() {
    String display = System.getenv("DISPLAY");
    return display == null ? "" : display;
  }

  private static String headless() {
    if (Boolean.getBoolean("java.awt.headless")) {
      return "Java was told to do without a display (java.awt.headless is true)";
    }
    return display().isEmpty()
        ? "there is no display (DISPLAY is not set)"
        : "Java finds no display (DISPLAY is '%s')".formatted(display());
  }

  private static String unreachable() {
    return "no display answers (DISPLAY is '%s')".formatted(display());
  }
}
