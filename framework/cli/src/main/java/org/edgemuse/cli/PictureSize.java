package org.edgemuse.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Width and height of a picture in pixels, which users write as {@code 1200x900}. */
record PictureSize(int widthPx, int heightPx) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  /** Below it a legend hides the world. */
  private static final int LEAST_PX = 300;

  /** Four bytes a pixel: 400 MB. */
  private static final int MOST_PX = 10_000;

  /** Reads it. */
  static final class Converter implements ITypeConverter<PictureSize> {
    @Override
    public PictureSize convert(String text) {
      Matcher form = FORM.matcher(text);
      if (form.matches()) {
        int width = Integer.parseInt(form.group(1));
        int height = Integer.parseInt(form.group(2));
        if (Math.min(width, height) >= LEAST_PX && Math.max(width, height) <= MOST_PX) {
          return new PictureSize(width, height);
        }
      }
      throw new TypeConversionException(
          "'%s' must be a width and a height from %d to %d pixels, for example 1200x900"
              .formatted(text, LEAST_PX, MOST_PX));
    }
  }
}
