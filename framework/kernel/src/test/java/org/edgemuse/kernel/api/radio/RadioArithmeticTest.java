package org.edgemuse.kernel.api.radio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadioArithmeticTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "10, 10", "-30, 0.001", "3, 1.99526231496888", "200, 1e20"})
  void decibelsArePlainRatios(double db, double ratio) {
    assertEquals(ratio, Decibel.linear(db), 1e-12 * ratio);
    assertEquals(ratio, Math.exp(db * Decibel.LN_OF_1_DB), 1e-12 * ratio);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 2", "1023, 10", "1e-9, 1.442695040167616e-9"})
  void rateIsBandwidthTimesTheBinaryLogarithm(double snr, double bitPerSPerHz) {
    assertEquals(20e6 * bitPerSPerHz, ShannonRate.bps(snr, 20e6), 20e6 * 1e-12 * bitPerSPerHz);
  }
}
