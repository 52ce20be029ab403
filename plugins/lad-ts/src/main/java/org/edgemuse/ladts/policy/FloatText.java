package org.edgemuse.ladts.policy;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers of a header; {@link Double#toString} differs from one JDK to another. */
final class FloatText {
  private FloatText() {}

  /** The shortest decimal that reads back as a finite number. */
  static String of(double value) {
    BigDecimal exact = new BigDecimal(value);
    int digits = 1;
    while (exact.round(new MathContext(digits)).doubleValue() != value) {
      digits++;
    }
    return exact.round(new MathContext(digits)).stripTrailingZeros().toPlainString();
  }
}
