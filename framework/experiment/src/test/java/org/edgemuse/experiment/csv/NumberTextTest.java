package org.edgemuse.experiment.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.edgemuse.kernel.api.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-17, -17",
    "0.5, 0.5",
    "-0.001, -0.001",
    "0.1, 0.1",
    "12.05, 12.05",
    "9999999, 9999999",
    "1e7, 1e7",
    "12345678, 1.2345678e7",
    "0.00099, 9.9e-4",
    "1e23, 1e23",
    "2e-3, 0.002",
    "4.9e-324, 4.94065645841247e-324",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "0.30000000000000004, 0.30000000000000004",
    "3.3333333333333335, 3.3333333333333335",
    "123456.789, 123456.789",
    "-1.5e-7, -1.5e-7",
    "1e-3, 0.001",
    "2e-323, 1.97626258336499e-323"
  })
  void textIsTheAgreedOne(double value, String text) {
    assertEquals(text, NumberText.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "-17, -17",
    "1e7, 10000000",
    "-12345678, -12345678",
    "9007199254740992, 9007199254740992",
    "9007199254740994, 9.007199254740994e15",
    "1e300, 1e300",
    "12345678.5, 1.23456785e7",
    "0.1, 0.1"
  })
  void wholeNumbersInCellsArePlain(double value, String text) {
    assertEquals(text, NumberText.ofCell(value));
    assertEquals(value, NumberText.parse(text));
    assertEquals("", NumberText.ofCell(Double.NaN));
    assertEquals("inf", NumberText.ofCell(Double.POSITIVE_INFINITY));
  }

  @Test
  void missingAndInfiniteValuesHaveTheirOwnTexts() {
    assertEquals("", NumberText.of(Double.NaN));
    assertEquals("inf", NumberText.of(Double.POSITIVE_INFINITY));
    assertEquals("-inf", NumberText.of(Double.NEGATIVE_INFINITY));
    assertTrue(Double.isNaN(NumberText.parse("")));
    assertEquals(Double.NEGATIVE_INFINITY, NumberText.parse("-inf"));
  }

  @Test
  void randomBitPatternsParseBackToTheSameDouble() {
    Draws draws = Draws.of(7, "texts");
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(draws.bits(i, 0, 0));
      if (!Double.isNaN(value)) {
        assertSameBits(value);
      }
    }
  }

  @Test
  void ordinaryMagnitudesParseBackAndUseNoMoreDigitsThanNeeded() {
    Draws draws = Draws.of(7, "ordinary");
    for (int i = 0; i < 100_000; i++) {
      double value = draws.uniform(i, 0, 0) * StrictMath.pow(10, draws.below(10, i, 0, 1) - 3);
      assertSameBits(value);
      int digits = new BigDecimal(NumberText.of(value)).stripTrailingZeros().precision();
      BigDecimal fewer = new BigDecimal(value).round(new MathContext(Math.min(digits, 17) - 1));
      assertFalse(digits > 15 && fewer.doubleValue() == value, NumberText.of(value));
    }
  }

  @Test
  void fewDecimalsAgreeWithRoundingToFifteenDigits() {
    Draws draws = Draws.of(7, "few");
    for (int i = 0; i < 100_000; i++) {
      double scale = StrictMath.pow(10, draws.below(8, i, 0, 1));
      double value = draws.below(10_000_000, i, 0, 0) / scale;
      if (value >= 1e-3) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(15));
        assertEquals(rounded.stripTrailingZeros().toPlainString(), NumberText.of(value));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        0x1p53,
        0x1.fffffffffffffp-1,
        9999999.999999998,
        1.0000000000000002,
        0.0009999999999999998,
        2.2250738585072011e-308,
        9007199254740993.0
      })
  void edgesParseBackToTheSameDouble(double value) {
    assertSameBits(value);
    assertSameBits(-value);
  }

  private static void assertSameBits(double value) {
    String text = NumberText.of(value);
    assertEquals(
        Double.doubleToLongBits(value), Double.doubleToLongBits(NumberText.parse(text)), text);
  }
}
