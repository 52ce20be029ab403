package org.edgemuse.experiment.figure;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** The fonts of a figure, all from the logical family that every Java with a font maps. */
final class Typeface {
  static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 21);
  static final Font PANEL = new Font(Font.SANS_SERIF, Font.BOLD, 18);
  static final Font AXIS = new Font(Font.SANS_SERIF, Font.PLAIN, 19);
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 17);
  static final Font CAPTION = new Font(Font.SANS_SERIF, Font.PLAIN, 15);

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Typeface() {}

  /**
   * Fails early and clearly on a machine without fonts.
   *
   * @throws IllegalStateException if Java finds none
   */
  static void require() {
    try {
      if (TEXT.canDisplayUpTo("Ag0%") < 0 && width(TEXT, "Ag0%") > 0) {
        return;
      }
    } catch (RuntimeException | Error e) {
      // What Java throws depends on what is missing: the latter includes UnsatisfiedLinkError,
      // InternalError and a plain Error that says "No physical fonts found".
      throw new IllegalStateException(noFonts(), e);
    }
    throw new IllegalStateException(noFonts());
  }

  /** Width of a text in figure units. */
  static double width(Font font, String text) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** The axis font, as much smaller as a long title needs to fit into a length. */
  static Font axis(String title, double length) {
    double share = Math.min(1, length / Math.max(1, width(AXIS, title)));
    return AXIS.deriveFont((float) (AXIS.getSize2D() * share));
  }

  private static String noFonts() {
    return "Java finds no font to draw figures with; install one and fontconfig, on Debian by"
        + " 'apt-get install fontconfig fonts-dejavu-core'";
  }
}
